// If `newer` is missing, its bytes would be those of `checksum`.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Frame {
    kind: u8,
    #[pinwire(optional)]
    newer: Option<u16>,
    checksum: u16,
}

fn main() {}
