// Versions come with fields.
// expect: pinwire
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(since = 2)]
struct Order {
    id: u64,
}

fn main() {}
