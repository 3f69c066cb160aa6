// An attribute without words would do nothing.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire = "be"]
struct Trade {
    id: u64,
}

fn main() {}
