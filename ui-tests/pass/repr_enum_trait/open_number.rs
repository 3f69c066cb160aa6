// An enum.

use pinwire::prelude::*;

#[derive(Packet, PartialEq, Debug)]
#[repr(u8)]
enum Side {
    Buy = b'B',
}

#[derive(Packet)]
struct Tick {
    side: Open<Side>,
}

struct Last {
    side: Open<Side>,
}

pub(crate) fn main() {
    let last = Last { side: Tick::view(b"B").unwrap().side() };
    assert_eq!(last.side.to_repr(), b'B');
}
