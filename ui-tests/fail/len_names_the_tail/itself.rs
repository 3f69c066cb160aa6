// A length of itself says nothing about the tail.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Block<'a> {
    #[pinwire(len = length)]
    length: u16,
    #[pinwire(rest)]
    body: &'a [u8],
}

fn main() {}
