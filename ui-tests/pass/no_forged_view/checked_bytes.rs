// The packet checks its bytes.
// rows: A2-10

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert!(Tick::view(b"B").is_ok());
}
