// A box is for messages that hold themselves.
// expect: E0277

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: Box<u64>,
}

fn main() {}
