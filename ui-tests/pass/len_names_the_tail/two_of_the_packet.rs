// One, and that of a tail.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Frame<'a> {
    #[pinwire(len = self)]
    length: u16,
    #[pinwire(len = body)]
    body_length: u16,
    body: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Frame::view(&[0, 5, 0, 1, 9]).unwrap().body(), [9]);
}
