// An integer of one size.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(le)]
struct Block {
    count: u64,
}

pub(crate) fn main() {
    assert_eq!(Block::SIZE, 8);
}
