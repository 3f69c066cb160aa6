// A packet of any length in the middle: what follows it has no offset.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    line: Line<'a>,
    kind: u8,
}

#[derive(Packet)]
struct Line<'a> {
    length: u8,
    #[pinwire(rest)]
    text: &'a str,
}

fn main() {}
