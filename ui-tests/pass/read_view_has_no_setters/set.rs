// The view for writing is another type.
// rows: B4-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    let mut buffer = [b'B'];
    let mut tick = Tick::view_mut(&mut buffer).unwrap();
    tick.set_side(b'S');
}
