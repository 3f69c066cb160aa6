// A reader would see a packet that is half changed.
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
    let reader = Tick::view(&buffer).unwrap();
    writer.set_side(b'S');
    reader.side();
}
