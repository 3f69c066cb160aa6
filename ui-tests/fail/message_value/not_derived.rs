// A plain Rust struct has no layout.
// expect: E0277

use pinwire::prelude::*;

struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    id: u64,
    leg: Leg,
}

fn main() {}
