// One byte.

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(until = b'\n')]
    text: &'a str,
}

pub(crate) fn main() {
    assert_eq!(Line::view(b"\x01hi\n").unwrap().text(), "hi");
}
