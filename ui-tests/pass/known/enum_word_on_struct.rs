// The struct without it.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Trade {
    id: u64,
}

pub(crate) fn main() {
    assert_eq!(Trade::SIZE, 8);
}
