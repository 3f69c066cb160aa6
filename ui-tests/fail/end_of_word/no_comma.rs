// Two words without a comma could be read as one.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be msb)]
struct Trade {
    id: u64,
}

fn main() {}
