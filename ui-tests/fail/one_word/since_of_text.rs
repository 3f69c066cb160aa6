// Versions are counted.
// expect: pinwire
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = "1.2")]
    flags: Option<u32>,
}

fn main() {}
