// A number directly in front of a list is its prefix.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(prefix = u8)]
    name: &'a str,
    #[pinwire(count_prefix = u8)]
    sizes: Vec<u16>,
}

pub(crate) fn main() {
    assert_eq!(Frame::view(b"\x01\x02hi\x01\0\x07").unwrap().sizes().len(), 1);
}
