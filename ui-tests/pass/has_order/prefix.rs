// The largest.

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(prefix = u16, be)]
    body: &'a str,
}

pub(crate) fn main() {
    assert_eq!(Line::view(b"\x01\0\x02hi").unwrap().body(), "hi");
}
