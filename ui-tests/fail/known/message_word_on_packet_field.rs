// The layout of a packet is another's: it has no versions.
// expect: pinwire
// rows: A4-1

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(le)]
struct Order {
    id: u64,
    #[pinwire(since = 2)]
    flags: u32,
}

fn main() {}
