// It stands in front.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Frame {
    kind: u8,
    checksum: u16,
    #[pinwire(optional)]
    newer: Option<u16>,
}

pub(crate) fn main() {
    assert_eq!(Frame::view(&[1, 0, 2]).unwrap().newer(), None);
}
