// Other fields can be set.
// rows: B4-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    #[pinwire(const = 7)]
    kind: u8,
    side: u8,
}

pub(crate) fn main() {
    let mut buffer = [7, b'B'];
    Tick::view_mut(&mut buffer).unwrap().set_side(b'S');
    assert_eq!(&buffer, b"\x07S");
}
