// A number need not be a variant.
// expect: E0308
// rows: A4-1

use pinwire::prelude::*;

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[repr(u8)]
enum Side {
    Buy = 1,
    Sell = 2,
}

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2, default = 1)]
    side: Side,
}

fn main() {}
