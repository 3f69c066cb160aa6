// The integer is declared.

use pinwire::prelude::*;

#[derive(Packet)]
#[repr(u8)]
enum Side {
    Buy = 1,
    Sell = 2,
}

#[derive(Packet)]
struct Tick {
    side: Side,
}

pub(crate) fn main() {
    assert!(matches!(Tick::view(&[2]).unwrap().side(), Side::Sell));
}
