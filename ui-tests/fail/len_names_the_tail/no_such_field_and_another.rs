// The field that is added is there, the tail is not.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Ip<'a> {
    words: u8,
    #[pinwire(len = body + 4 * words)]
    total: u16,
    #[pinwire(rest)]
    payload: &'a [u8],
}

fn main() {}
