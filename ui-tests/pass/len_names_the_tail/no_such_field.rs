// It names the tail.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Block<'a> {
    #[pinwire(len = body)]
    length: u16,
    body: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Block::view(&[0, 1, 7]).unwrap().body(), [7]);
}
