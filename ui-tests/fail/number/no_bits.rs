// A field of no bits cannot hold anything.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Flags {
    #[pinwire(bits = 0)]
    ready: u8,
    #[pinwire(bits = 8)]
    level: u8,
}

fn main() {}
