// Read when the writing is over.
// rows: B4-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    let mut buffer = [b'B'];
    let mut writer = Tick::view_mut(&mut buffer).unwrap();
    writer.set_side(b'S');
    let reader = Tick::view(&buffer).unwrap();
    assert_eq!(reader.side(), b'S');
}
