// Only a union has a tag that can stand elsewhere.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be, external)]
struct Trade {
    id: u64,
}

fn main() {}
