// A unit of no bytes: a division by zero for each packet.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Words<'a> {
    #[pinwire(len = payload / 0)]
    length: u16,
    payload: &'a [u8],
}

fn main() {}
