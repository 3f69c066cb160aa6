// Text of any length is the tail.

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(rest)]
    text: &'a str,
}

pub(crate) fn main() {
    assert_eq!(Line::view(b"xabc").unwrap().text(), "abc");
}
