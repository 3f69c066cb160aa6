// The elements that are there.

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    sizes: Vec<u32>,
}

fn edit(order: &mut OrderMut<'_>) {
    order.sizes_mut().update(|size| size + 1).unwrap();
}

pub(crate) fn main() {}
