// One number beside the tail is enough for all formats seen so far.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Ip<'a> {
    a: u8,
    b: u8,
    #[pinwire(len = payload + a + b)]
    total: u16,
    payload: &'a [u8],
}

fn main() {}
