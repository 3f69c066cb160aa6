// A struct has one layout, so a tag has nothing to choose.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
struct Record {
    kind: u8,
    #[pinwire(tag = kind)]
    body: Tick,
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {}
