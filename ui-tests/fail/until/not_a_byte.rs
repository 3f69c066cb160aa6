// No byte is that large.
// expect: lint

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(until = 256)]
    text: &'a str,
}

fn main() {}
