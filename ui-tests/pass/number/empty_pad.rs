// Of one byte.

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
    #[pinwire(pad = 1)]
    _pad: (),
}

pub(crate) fn main() {
    assert_eq!(Tick::SIZE, 2);
}
