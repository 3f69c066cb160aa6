// The length of the payload stands in front, so its end is known.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(prefix = u8)]
    payload: &'a [u8],
    checksum: u16,
}

pub(crate) fn main() {
    let frame = Frame::view(&[1, 2, 8, 9, 0, 7]).unwrap();
    assert_eq!((frame.payload(), frame.checksum()), (&[8, 9][..], 7));
}
