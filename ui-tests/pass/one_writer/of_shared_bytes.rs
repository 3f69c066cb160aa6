// Bytes that are this function's alone.
// rows: B4-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn sell(buffer: &mut [u8]) {
    Tick::view_mut(buffer).unwrap().set_side(b'S');
}

pub(crate) fn main() {
    sell(&mut [b'B']);
}
