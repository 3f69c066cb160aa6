// The end is one byte.
// expect: E0308

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(until = "\n")]
    text: &'a str,
}

fn main() {}
