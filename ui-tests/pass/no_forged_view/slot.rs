// A getter reads its field.
// rows: A2-10

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert_eq!(Tick::view(b"B").unwrap().side(), b'B');
}
