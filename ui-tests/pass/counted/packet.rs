// Many are.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Line<'a> {
    n: u8,
    #[pinwire(count = n)]
    names: Sequence<'a, Name<'a>>,
}

#[derive(Packet)]
struct Name<'a> {
    kind: u8,
    #[pinwire(prefix = u8)]
    text: &'a str,
}

pub(crate) fn main() {
    assert_eq!(Line::view(b"\x01\0\x02hi").unwrap().names().len(), 1);
}
