// It would never be used.
// expect: pinwire
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(default = 0)]
    flags: u32,
}

fn main() {}
