// They are a stream.

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    #[pinwire(len = text)]
    length: u8,
    text: &'a str,
}

pub(crate) fn main() {
    assert_eq!(Line::stream(b"\x01a\x01b").count(), 2);
}
