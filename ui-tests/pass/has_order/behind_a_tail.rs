// The largest.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Line<'a> {
    kind: u8,
    #[pinwire(prefix = u8)]
    text: &'a str,
    checksum: u16,
}

pub(crate) fn main() {
    assert_eq!(Line::view(b"\x01\x02hi\0\x09").unwrap().checksum(), 9);
}
