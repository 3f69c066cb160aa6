// As a packet of its own.

use pinwire::prelude::*;

#[derive(Packet)]
struct End {
    #[pinwire(const = 3)]
    end: u8,
}

#[derive(Packet)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(prefix = u8)]
    name: &'a str,
    end: End,
}

pub(crate) fn main() {
    assert!(Frame::view(b"\x01\x02hi\x09").is_err());
}
