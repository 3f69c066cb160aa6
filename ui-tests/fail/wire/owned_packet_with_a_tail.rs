// A packet of any length in the middle: what follows it has no offset.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame {
    line: Line,
    kind: u8,
}

#[derive(Packet)]
struct Line {
    length: u8,
    #[pinwire(rest)]
    text: String,
}

fn main() {}
