// What may be missing is the end, or all that is left follows.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Frame {
    kind: u8,
    #[pinwire(count_prefix = u8)]
    sizes: Vec<u16>,
    #[pinwire(optional)]
    newer: Option<u16>,
    #[pinwire(rest)]
    newest: Vec<u8>,
}

pub(crate) fn main() {
    let frame = Frame::view(&[1, 0, 0, 7, 8]).unwrap();
    assert_eq!((frame.newer(), frame.newest().len()), (Some(7), 1));
}
