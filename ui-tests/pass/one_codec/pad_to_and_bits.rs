// A pad is a field.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Frame {
    #[pinwire(bits = 8)]
    kind: u8,
    #[pinwire(pad = 1)]
    _pad: (),
    size: u16,
}

pub(crate) fn main() {
    assert_eq!(Frame::view(&[1, 0, 0, 9]).unwrap().size(), 9);
}
