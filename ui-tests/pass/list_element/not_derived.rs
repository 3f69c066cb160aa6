// It derives `Message`, too.

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    legs: Vec<Leg>,
}

pub(crate) fn main() {}
