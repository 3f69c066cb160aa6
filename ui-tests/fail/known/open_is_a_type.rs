// The value has to keep what the enum does not have, too.
// expect: pinwire
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
    #[pinwire(open)]
    side: Side,
}

fn main() {}
