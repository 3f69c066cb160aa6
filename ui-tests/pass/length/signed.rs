// A length is not negative.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Block<'a> {
    #[pinwire(len = payload)]
    length: u16,
    payload: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Block::view(&[0, 1, 7]).unwrap().payload(), [7]);
}
