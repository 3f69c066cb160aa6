// A `String` is a pointer to its bytes, not the bytes.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
struct Quote {
    symbol: String,
    side: u8,
}

fn main() {}
