// Where the length says.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Block<'a> {
    #[pinwire(len = payload)]
    length: u16,
    payload: &'a [u8],
}

pub(crate) fn main() {
    let (block, rest) = Block::view_prefix(&[0, 1, 7, 8]).unwrap();
    assert_eq!((block.payload(), rest), (&[7][..], &[8][..]));
}
