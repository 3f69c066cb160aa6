// One of two bit orders would win silently.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(msb, lsb)]
struct First {
    #[pinwire(bits = 4)]
    version: u8,
    #[pinwire(bits = 4)]
    ihl: u8,
}

fn main() {}
