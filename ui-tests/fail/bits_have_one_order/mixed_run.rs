// Counted from both sides, the fields of one byte would overlap.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Flags {
    #[pinwire(bits = 4, msb)]
    high: u8,
    #[pinwire(bits = 4, lsb)]
    low: u8,
}

fn main() {}
