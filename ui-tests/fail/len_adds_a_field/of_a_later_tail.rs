// When `options` are written, the length of `payload` is not known.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Ip<'a> {
    #[pinwire(len = options + total)]
    words: u16,
    #[pinwire(len = payload)]
    total: u16,
    options: &'a [u8],
    payload: &'a [u8],
}

fn main() {}
