// A constant that the field cannot hold is never met: every packet would be refused.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Header {
    #[pinwire(const = 0x5057)]
    magic: u8,
}

fn main() {}
