// If `newer` is missing, the number in front of `sizes` would be taken for it.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Frame {
    kind: u8,
    #[pinwire(optional)]
    newer: Option<u16>,
    #[pinwire(count_prefix = u8)]
    sizes: Vec<u16>,
}

fn main() {}
