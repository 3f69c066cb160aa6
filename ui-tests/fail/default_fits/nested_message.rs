// A message that nobody wrote cannot be borrowed.
// expect: E0277
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, default = Leg { ratio: 1 })]
    leg: Leg,
}

fn main() {}
