// Bytes that others read would be written.
// expect: E0308
// rows: B4-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn sell(buffer: &[u8]) {
    Tick::view_mut(buffer).unwrap().set_side(b'S');
}

fn main() {
    sell(b"B");
}
