// One of two byte orders would win silently.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be, le)]
struct Trade {
    id: u64,
    price: u32,
}

fn main() {}
