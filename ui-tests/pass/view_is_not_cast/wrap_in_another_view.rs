// A new check of the same bytes.
// rows: B1-8

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

#[derive(Packet)]
struct Flag {
    set: bool,
}

pub(crate) fn main() {
    let tick = Tick::view(b"B").unwrap();
    assert!(Flag::view(tick.as_bytes()).is_ok());
}
