// Of one byte.

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
    something: [u8; 1],
}

pub(crate) fn main() {
    assert_eq!(Tick::SIZE, 2);
}
