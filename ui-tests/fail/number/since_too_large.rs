// A version has 16 bits in the lock file and in the schema.
// expect: pinwire
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 65_536)]
    flags: Option<u32>,
}

fn main() {}
