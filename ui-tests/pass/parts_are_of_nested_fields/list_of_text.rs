// Numbers have their places.

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    names: Vec<u32>,
}

fn edit(order: &mut OrderMut<'_>) {
    order.names_mut().set(0, &7).unwrap().unwrap();
}

pub(crate) fn main() {}
