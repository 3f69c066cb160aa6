// One after the other.
// rows: B4-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    let mut buffer = [b'B'];
    let mut first = Tick::view_mut(&mut buffer).unwrap();
    first.set_side(b'S');
    let mut second = Tick::view_mut(&mut buffer).unwrap();
    second.set_side(b'X');
    assert_eq!(&buffer, b"X");
}
