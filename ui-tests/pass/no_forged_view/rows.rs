// Rows of a checked message.
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    legs: Vec<Leg>,
}

fn legs<'a>(bytes: &'a [u8]) -> Rows<'a, Leg> {
    Order::view(bytes).unwrap().legs()
}

pub(crate) fn main() {}
