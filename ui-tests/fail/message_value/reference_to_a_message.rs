// A message is written from what it holds.
// expect: E0277

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order<'a> {
    legs: &'a Leg,
}

fn main() {}
