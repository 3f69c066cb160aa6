// A number directly in front of a tail is its prefix.

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(prefix = u8)]
    name: &'a str,
    #[pinwire(prefix = u8)]
    payload: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Frame::view(b"\x01\x02hi\x01\x07").unwrap().payload(), [7]);
}
