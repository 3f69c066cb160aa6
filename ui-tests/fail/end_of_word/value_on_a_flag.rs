// `be = false` would be big-endian all the same.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be = false)]
struct Trade {
    id: u64,
}

fn main() {}
