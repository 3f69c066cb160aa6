// Each element of the array would be read in the host's order.
// expect: E0080

use pinwire::prelude::*;

#[derive(Packet)]
struct Levels {
    prices: [u32; 4],
}

fn main() {}
