// A tail of minus one byte.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Block<'a> {
    #[pinwire(len = payload)]
    length: i16,
    payload: &'a [u8],
}

fn main() {}
