// A field of version 1 that old messages do not have.
// expect: pinwire
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2)]
    venue: Option<u16>,
    flags: u32,
}

fn main() {}
