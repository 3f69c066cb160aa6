// The bytes hold rows, not structs.
// expect: E0277

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order<'a> {
    name: &'a str,
    legs: &'a [Leg],
}

fn own<'a>(order: OrderView<'a>) -> Order<'a> {
    order.to_value()
}

fn main() {}
