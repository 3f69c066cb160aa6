// Bits behind a tail have no offset.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(prefix = u8)]
    name: &'a str,
    #[pinwire(bits = 8)]
    flags: u8,
}

fn main() {}
