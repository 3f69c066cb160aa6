// The packet is longer than itself.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Ip<'a> {
    a: u8,
    b: u8,
    #[pinwire(len = payload + self)]
    total: u16,
    payload: &'a [u8],
}

fn main() {}
