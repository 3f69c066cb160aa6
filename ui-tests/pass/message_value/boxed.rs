// The part itself.

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    leg: Leg,
}

pub(crate) fn main() {}
