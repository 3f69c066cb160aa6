// A number has no parts, whatever its type is called.
// expect: E0599

use pinwire::prelude::*;

type Id = u64;

#[derive(Message)]
struct Order {
    id: Id,
}

fn edit(order: &mut OrderMut<'_>) {
    order.id_mut().set(7);
}

fn main() {}
