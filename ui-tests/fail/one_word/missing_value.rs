// How many bits?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Flags {
    #[pinwire(bits)]
    ready: u8,
    #[pinwire(bits = 7)]
    level: u8,
}

fn main() {}
