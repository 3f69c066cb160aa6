// In front of a zero.

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(until = 0)]
    name: &'a str,
    #[pinwire(rest)]
    payload: &'a [u8],
}

pub(crate) fn main() {
    let frame = Frame::view(b"\x01hi\0abc").unwrap();
    assert_eq!((frame.name(), frame.payload()), ("hi", &b"abc"[..]));
}
