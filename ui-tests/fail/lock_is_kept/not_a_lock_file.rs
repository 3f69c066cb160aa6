// A conflict of two branches that nobody resolved.
// expect: E0080
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    note: String,
}

pinwire::lock!("conflict.lock", Order);

fn main() {}
