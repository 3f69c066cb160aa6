// A length of less than nothing.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Ip<'a> {
    words: i8,
    #[pinwire(len = payload + 4 * words)]
    total: u16,
    payload: &'a [u8],
}

fn main() {}
