// Cut to one byte it would be another value.
// expect: lint
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, default = 300)]
    flags: u8,
}

fn main() {}
