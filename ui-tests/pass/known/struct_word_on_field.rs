// On the struct.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(crate = ::pinwire)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert_eq!(Tick::SIZE, 1);
}
