// The same word in two attributes: one value would be lost.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Trade {
    #[pinwire(be, rename = "number")]
    #[pinwire(rename = "key")]
    id: u64,
}

fn main() {}
