// Which of them is right when they disagree?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Block<'a> {
    #[pinwire(len = body)]
    length: u16,
    #[pinwire(len = body + 4)]
    total: u16,
    body: &'a [u8],
}

fn main() {}
