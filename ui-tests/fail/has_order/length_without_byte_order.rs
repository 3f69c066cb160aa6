// A length in the wrong order reaches far behind the packet.
// expect: E0080

use pinwire::prelude::*;

#[derive(Packet)]
struct Block<'a> {
    #[pinwire(len = payload)]
    length: u16,
    payload: &'a [u8],
}

fn main() {}
