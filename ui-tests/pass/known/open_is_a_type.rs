// The type keeps it.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[repr(u8)]
enum Side {
    Buy = b'B',
    Sell = b'S',
}

#[derive(Message)]
struct Order {
    side: Open<Side>,
}

pub(crate) fn main() {}
