// The bytes of the field would be what the buffer held before.
// expect: E0063

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Trade {
    id: u32,
    side: u8,
}

fn main() {
    let mut buffer = [0; 8];
    let _ = Trade::writer(&mut buffer, TradeHead { id: 7 }).finish();
}
