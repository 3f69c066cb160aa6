// One variant.

use pinwire::prelude::*;

#[derive(Packet)]
#[repr(u8)]
enum Side {
    Buy = b'B',
}

#[derive(Packet)]
struct Tick {
    side: Side,
}

pub(crate) fn main() {
    assert!(Tick::view(b"B").is_ok());
    assert!(Tick::view(b"S").is_err());
}
