// Which of them is right when they disagree?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Frame<'a> {
    #[pinwire(len = self)]
    length: u16,
    #[pinwire(len = self - 2)]
    body_length: u16,
    #[pinwire(rest)]
    body: &'a [u8],
}

fn main() {}
