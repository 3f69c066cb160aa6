// As a packet of their own.

use pinwire::prelude::*;

#[derive(Packet)]
struct Flags {
    #[pinwire(bits = 8)]
    flags: u8,
}

#[derive(Packet)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(prefix = u8)]
    name: &'a str,
    flags: Flags,
}

pub(crate) fn main() {
    assert_eq!(Frame::view(b"\x01\x02hi\x09").unwrap().flags().flags(), 9);
}
