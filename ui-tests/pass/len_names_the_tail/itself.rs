// Its own two bytes are added to those of the tail.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Block<'a> {
    #[pinwire(len = body + 2)]
    length: u16,
    body: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Block::view(&[0, 3, 7]).unwrap().body(), [7]);
}
