// Nobody looked at the rows.
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

fn same(order: OrderLazy<'_>) -> Result<bool, Error> {
    Ok(order.legs()? == order.legs()?)
}

fn main() {}
