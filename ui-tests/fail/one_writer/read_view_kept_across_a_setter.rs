// The getter would give the old value or the new one, as the optimiser likes.
// expect: E0502
// rows: B4-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let mut buffer = [b'B'];
    let mut writer = Tick::view_mut(&mut buffer).unwrap();
    let before = writer.as_view();
    writer.set_side(b'S');
    before.side();
}
