// The variable part is the end.

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    #[pinwire(len = name)]
    length: u8,
    kind: u8,
    name: &'a str,
}

pub(crate) fn main() {
    assert_eq!(Frame::view(&[2, 1, b'h', b'i']).unwrap().name(), "hi");
}
