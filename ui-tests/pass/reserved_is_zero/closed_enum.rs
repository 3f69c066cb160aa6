// The place of an option.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Packet, Clone, Copy)]
#[repr(u8)]
enum Side {
    Buy = b'B',
    Sell = b'S',
}

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(reserved = Option<Side>)]
    side: (),
}

pub(crate) fn main() {}
