// An identifier.

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    #[pinwire(rename = "trade_side")]
    side: u8,
}

pub(crate) fn main() {
    assert_eq!(Tick::view(b"S").unwrap().trade_side(), b'S');
}
