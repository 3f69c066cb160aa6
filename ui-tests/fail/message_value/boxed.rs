// A message holds its parts itself.
// expect: E0277

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    leg: Box<Leg>,
}

fn main() {}
