// A plain Rust struct has no layout on the wire.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8)]
enum Body {
    #[pinwire(tag = 1)]
    Tick(Tick),
}

struct Tick {
    side: u8,
}

fn main() {}
