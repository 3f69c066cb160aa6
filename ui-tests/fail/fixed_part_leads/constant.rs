// A constant behind a tail has no offset.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(prefix = u8)]
    name: &'a str,
    #[pinwire(const = 3)]
    end: u8,
}

fn main() {}
