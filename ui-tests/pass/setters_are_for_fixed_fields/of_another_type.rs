// A number of ticks.

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    price: i64,
}

fn edit(order: &mut OrderMut<'_>) {
    order.set_price(15);
}

pub(crate) fn main() {}
