// Without.

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert_eq!(Tick::SIZE, 1);
}
