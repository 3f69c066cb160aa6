// A cast does not look at the bytes, so a side that is none would get through.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[repr(u8)]
enum Side {
    Buy = b'B',
}

#[derive(Packet)]
struct Level {
    side: Side,
}

fn main() {
    let _ = Level::rows;
}
