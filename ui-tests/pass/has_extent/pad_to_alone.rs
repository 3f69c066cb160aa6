// It has a length.

use pinwire::prelude::*;

#[derive(Packet)]
struct Chunk<'a> {
    kind: u8,
    #[pinwire(prefix = u8, pad_to = 2)]
    body: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Chunk::view(&[1, 1, 9, 0]).unwrap().body(), [9]);
}
