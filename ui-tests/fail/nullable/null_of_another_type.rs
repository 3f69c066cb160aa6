// A sentinel that the field cannot hold is never met.
// expect: E0308

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(le)]
struct Quote {
    #[pinwire(null = u64::MAX)]
    price: Option<u32>,
}

fn main() {}
