// With the comma.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be, msb)]
struct Trade {
    id: u64,
}

pub(crate) fn main() {
    assert_eq!(Trade::SIZE, 8);
}
