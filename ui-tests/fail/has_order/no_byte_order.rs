// Read in the host's order, the number would differ between machines.
// expect: E0080

use pinwire::prelude::*;

#[derive(Packet)]
struct Trade {
    side: u8,
    price: u32,
}

fn main() {}
