// `None`.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Frame {
    kind: u8,
    #[pinwire(optional)]
    newer: Option<u16>,
}

pub(crate) fn main() {
    assert_eq!(Frame::view(&[1]).unwrap().newer(), None);
}
