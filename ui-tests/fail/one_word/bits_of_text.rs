// A width is a number.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Flags {
    #[pinwire(bits = "1")]
    ready: u8,
    #[pinwire(bits = 7)]
    level: u8,
}

fn main() {}
