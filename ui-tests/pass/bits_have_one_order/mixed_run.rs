// Counted from one side.

use pinwire::prelude::*;

#[derive(Packet)]
struct Flags {
    #[pinwire(bits = 4, msb)]
    high: u8,
    #[pinwire(bits = 4, msb)]
    low: u8,
}

pub(crate) fn main() {
    assert_eq!(Flags::view(&[0x12]).unwrap().high(), 1);
}
