// Nothing would say which of the fields the bytes are.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
union Body {
    tick: u8,
    size: u8,
}

fn main() {}
