// Nothing has that name.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Ip<'a> {
    words: u8,
    #[pinwire(len = payload + 4 * ihl)]
    total: u16,
    payload: &'a [u8],
}

fn main() {}
