// Bytes of one field that stand in no checked packet.
// expect: E0451
// rows: A2-10

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let _ = pinwire::__private::Slot { 0: b"B" };
}
