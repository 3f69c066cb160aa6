// An optional number has its place, there or not.

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    note: Option<String>,
    stop: Option<i64>,
}

fn edit(order: &mut OrderMut<'_>) {
    order.set_stop(None);
}

pub(crate) fn main() {}
