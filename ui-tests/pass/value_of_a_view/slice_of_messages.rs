// A vector can be made of rows.

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order<'a> {
    name: &'a str,
    legs: Vec<Leg>,
}

fn own<'a>(order: OrderView<'a>) -> Order<'a> {
    order.to_value()
}

pub(crate) fn main() {}
