// The order of fields in a plain Rust struct is the compiler's affair.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
struct Quote {
    side: u8,
    level: Level,
}

struct Level {
    price: u8,
}

fn main() {}
