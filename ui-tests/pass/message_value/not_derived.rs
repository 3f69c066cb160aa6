// It derives `Message`, too.

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    id: u64,
    leg: Leg,
}

pub(crate) fn main() {}
