// Behind all the rest there is nothing.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(rest)]
    payload: &'a [u8],
    checksum: u16,
}

fn main() {}
