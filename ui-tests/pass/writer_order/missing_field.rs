// All fields.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Trade {
    id: u32,
    side: u8,
}

pub(crate) fn main() {
    let mut buffer = [0; 8];
    let written = Trade::writer(&mut buffer, TradeHead { id: 7, side: b'B' }).finish().unwrap();
    assert_eq!(written, b"\0\0\0\x07B");
}
