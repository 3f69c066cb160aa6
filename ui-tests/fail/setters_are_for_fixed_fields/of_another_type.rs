// A float is not a number of ticks.
// expect: E0308

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    price: i64,
}

fn edit(order: &mut OrderMut<'_>) {
    order.set_price(1.5);
}

fn main() {}
