// A type has no length.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Ip<'a> {
    a: u8,
    b: u8,
    #[pinwire(len = Self)]
    total: u16,
    payload: &'a [u8],
}

fn main() {}
