// The tail has a length.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Block<'a> {
    #[pinwire(len = body)]
    length: u16,
    #[pinwire(bits = 8)]
    kind: u8,
    body: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Block::view(&[0, 1, 7, 8]).unwrap().body(), [8]);
}
