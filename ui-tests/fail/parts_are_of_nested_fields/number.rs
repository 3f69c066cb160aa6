// A number has no parts.
// expect: E0599

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn edit(order: &mut OrderMut<'_>) {
    order.id_mut().set(7);
}

fn main() {}
