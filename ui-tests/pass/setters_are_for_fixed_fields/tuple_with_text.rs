// A tuple of numbers has its place.

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    at: (u32, u32),
}

fn edit(order: &mut OrderMut<'_>) {
    order.set_at((1, 1)).unwrap();
}

pub(crate) fn main() {
    let mut bytes = Order { at: (7, 7) }.to_vec().unwrap();
    edit(&mut Order::view_mut(&mut bytes).unwrap());
}
