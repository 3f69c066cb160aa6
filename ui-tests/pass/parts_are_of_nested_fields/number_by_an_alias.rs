// It has a setter.

use pinwire::prelude::*;

type Id = u64;

#[derive(Message)]
struct Order {
    id: Id,
}

fn edit(order: &mut OrderMut<'_>) {
    order.set_id(7);
}

pub(crate) fn main() {}
