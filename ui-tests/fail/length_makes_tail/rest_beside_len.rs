// Does the tail end where the length says, or at the end of the bytes?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Block<'a> {
    #[pinwire(len = payload)]
    length: u16,
    #[pinwire(rest)]
    payload: &'a [u8],
}

fn main() {}
