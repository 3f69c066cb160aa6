// A new read view after each change.
// rows: B4-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    let mut buffer = [b'B'];
    let mut writer = Tick::view_mut(&mut buffer).unwrap();
    assert_eq!(writer.as_view().side(), b'B');
    writer.set_side(b'S');
    assert_eq!(writer.as_view().side(), b'S');
}
