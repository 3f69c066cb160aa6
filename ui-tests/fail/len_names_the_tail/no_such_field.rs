// The length would be ignored, and the tail read to the end of the bytes.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Block<'a> {
    #[pinwire(len = payload)]
    length: u16,
    #[pinwire(rest)]
    body: &'a [u8],
}

fn main() {}
