// Bits are not filled up.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Frame {
    #[pinwire(bits = 8, pad_to = 2)]
    kind: u8,
    size: u16,
}

fn main() {}
