// An open enum has a value for all bytes.

use pinwire::prelude::*;

#[derive(Packet)]
#[repr(u8)]
enum Side {
    Buy = b'B',
}

#[derive(Packet)]
struct Level {
    side: Open<Side>,
}

pub(crate) fn main() {
    assert_eq!(Level::rows(b"BX").unwrap().len(), 2);
}
