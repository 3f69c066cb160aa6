// A length of nothing: where does the tail end?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Words<'a> {
    #[pinwire(len = 16)]
    length: u16,
    #[pinwire(rest)]
    payload: &'a [u8],
}

fn main() {}
