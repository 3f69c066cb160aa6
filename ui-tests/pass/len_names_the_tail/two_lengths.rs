// One.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Block<'a> {
    length: u16,
    #[pinwire(len = body + 4)]
    total: u16,
    body: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Block::view(&[0, 0, 0, 5, 8]).unwrap().body(), [8]);
}
