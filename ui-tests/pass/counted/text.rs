// The length is that of the bytes.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Line<'a> {
    kind: u8,
    #[pinwire(prefix = u16)]
    text: &'a str,
}

pub(crate) fn main() {
    assert_eq!(Line::view(b"\x01\0\x02hi").unwrap().text(), "hi");
}
