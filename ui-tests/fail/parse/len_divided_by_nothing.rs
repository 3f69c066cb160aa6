// No unit is that small.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Ip<'a> {
    a: u8,
    b: u8,
    #[pinwire(len = payload / 0)]
    total: u16,
    payload: &'a [u8],
}

fn main() {}
