// A tail in the middle has one.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Frame<'a> {
    #[pinwire(len = name)]
    length: u16,
    #[pinwire(const = 7)]
    kind: u8,
    name: &'a str,
    checksum: u16,
}

pub(crate) fn main() {
    assert_eq!(Frame::view(b"\0\x02\x07hi\0\x09").unwrap().checksum(), 9);
}
