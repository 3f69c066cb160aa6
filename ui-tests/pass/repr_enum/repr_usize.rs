// An integer of one size.

use pinwire::prelude::*;

#[derive(Packet)]
#[repr(u64)]
enum Side {
    Buy = 1,
    Sell = 2,
}

#[derive(Packet)]
#[pinwire(be)]
struct Tick {
    side: Side,
}

pub(crate) fn main() {
    assert_eq!(Tick::SIZE, 8);
}
