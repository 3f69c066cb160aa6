// What do messages of version 1 have?
// expect: E0080
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2)]
    flags: u32,
}

fn main() {}
