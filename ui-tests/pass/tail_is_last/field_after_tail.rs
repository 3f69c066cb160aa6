// The tail is last.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Frame<'a> {
    kind: u8,
    checksum: u16,
    #[pinwire(rest)]
    payload: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Frame::view(&[1, 0, 2, 9]).unwrap().payload(), [9]);
}
