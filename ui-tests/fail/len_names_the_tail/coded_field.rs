// A bit field has its bits, whatever a length says.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Block<'a> {
    #[pinwire(len = kind)]
    length: u16,
    #[pinwire(bits = 8)]
    kind: u8,
    #[pinwire(rest)]
    body: &'a [u8],
}

fn main() {}
