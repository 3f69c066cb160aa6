// A packet with a tail is the tail.

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame {
    kind: u8,
    #[pinwire(rest)]
    line: Line,
}

#[derive(Packet)]
struct Line {
    length: u8,
    #[pinwire(rest)]
    text: String,
}

pub(crate) fn main() {
    assert_eq!(Frame::view(b"\x01\x02hi").unwrap().line().text(), "hi");
}
