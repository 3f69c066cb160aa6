// A slice can be borrowed.

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order<'a> {
    legs: &'a [Leg],
}

pub(crate) fn main() {}
