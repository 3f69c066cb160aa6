// A packet with a tail is the tail.

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(rest)]
    line: Line<'a>,
}

#[derive(Packet)]
struct Line<'a> {
    length: u8,
    #[pinwire(rest)]
    text: &'a str,
}

pub(crate) fn main() {
    assert_eq!(Frame::view(b"\x01\x02hi").unwrap().line().text(), "hi");
}
