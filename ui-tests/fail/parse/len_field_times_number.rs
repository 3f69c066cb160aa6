// The number stands in front.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Ip<'a> {
    a: u8,
    b: u8,
    #[pinwire(len = payload + a * 4)]
    total: u16,
    payload: &'a [u8],
}

fn main() {}
