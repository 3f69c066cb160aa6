// Bytes are not added.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Ip<'a> {
    #[pinwire(len = payload + options)]
    total: u16,
    #[pinwire(prefix = u8)]
    options: &'a [u8],
    payload: &'a [u8],
}

fn main() {}
