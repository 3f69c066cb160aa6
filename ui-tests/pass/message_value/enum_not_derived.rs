// The enum says so.

use pinwire::prelude::*;

#[derive(Packet, Clone, Copy)]
#[repr(u8)]
enum Side {
    Buy,
    Sell,
}

#[derive(Message)]
struct Order {
    side: Side,
}

pub(crate) fn main() {}
