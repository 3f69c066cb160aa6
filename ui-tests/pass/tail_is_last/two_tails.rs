// The second one in a packet of its own.

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(len = name)]
    length: u8,
    name: &'a str,
}

pub(crate) fn main() {
    let (frame, payload) = Frame::view_prefix(&[1, 2, b'h', b'i', 9]).unwrap();
    assert_eq!((frame.name(), payload), ("hi", &[9][..]));
}
