// Setters of the derive know their places.
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn edit(order: &mut OrderMut<'_>) {
    order.set_id(7);
}

pub(crate) fn main() {}
