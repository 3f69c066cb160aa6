// One of the words says it.

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    n: u8,
    #[pinwire(prefix = u8)]
    body: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Frame::view(&[1, 1, 9]).unwrap().body(), [9]);
}
