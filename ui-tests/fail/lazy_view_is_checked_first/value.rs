// A value would be made of bytes that nobody looked at.
// expect: E0277
// rows: A2-11

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    id: u64,
    legs: Vec<Leg>,
}

fn own(order: OrderLazy<'_>) {
    order.to_value();
}

fn main() {}
