// One of the words says it.

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    n: u8,
    #[pinwire(until = 0)]
    body: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Frame::view(&[1, 9, 0]).unwrap().body(), [9]);
}
