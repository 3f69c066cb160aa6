// The type written out.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Tagged {
    tag: u16,
    value: u32,
}

pub(crate) fn main() {
    assert_eq!(Tagged::SIZE, 6);
}
