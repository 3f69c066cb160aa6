// Zeros behind what may be missing.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Chunk {
    kind: u8,
    #[pinwire(optional, pad_to = 2)]
    newer: Option<u16>,
}

fn main() {}
