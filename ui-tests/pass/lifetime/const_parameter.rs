// The size written out.

use pinwire::prelude::*;

#[derive(Packet)]
struct Text {
    bytes: [u8; 8],
}

pub(crate) fn main() {
    assert_eq!(Text::SIZE, 8);
}
