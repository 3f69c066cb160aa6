// An attribute without words would do nothing.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire]
struct Trade {
    side: u8,
}

fn main() {}
