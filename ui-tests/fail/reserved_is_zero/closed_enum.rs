// Zeros are none of its values, so readers that know the field would refuse the message.
// expect: E0080
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
    #[pinwire(reserved = Side)]
    side: (),
}

fn main() {}
