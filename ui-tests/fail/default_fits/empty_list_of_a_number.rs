// A number is never empty.
// expect: E0080
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, default = [])]
    flags: u32,
}

fn main() {}
