// Who only reads could change what others read.
// expect: E0599
// rows: B4-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let buffer = [b'B'];
    let tick = Tick::view(&buffer).unwrap();
    tick.set_side(b'S');
}
