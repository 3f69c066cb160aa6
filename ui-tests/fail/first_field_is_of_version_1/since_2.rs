// A message of version 1 would have no bytes at all.
// expect: pinwire
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    #[pinwire(since = 2)]
    flags: Option<u32>,
}

fn main() {}
