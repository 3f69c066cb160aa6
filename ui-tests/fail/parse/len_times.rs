// A length that counts half bytes: no tail has such an end.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Words<'a> {
    #[pinwire(len = payload * 4)]
    length: u16,
    payload: &'a [u8],
}

fn main() {}
