// A constant that the field cannot hold is never met: every packet would be refused.
// expect: E0308

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Header {
    #[pinwire(const = "PW")]
    magic: u16,
}

fn main() {}
