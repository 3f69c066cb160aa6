// Bytes that are one packet need not be another.
// expect: E0308
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

fn main() {
    let tick = Tick::view(b"B").unwrap();
    let _: FlagView<'_> = tick;
}
