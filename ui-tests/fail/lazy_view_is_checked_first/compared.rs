// Nobody looked at what the two hold.
// expect: E0369
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

fn same(a: OrderLazy<'_>, b: OrderLazy<'_>) -> bool {
    a == b
}

fn main() {}
