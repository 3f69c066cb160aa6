// A second variable part in the middle: what follows it has no offset.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    #[pinwire(len = name)]
    length: u8,
    name: &'a str,
    kind: u8,
}

fn main() {}
