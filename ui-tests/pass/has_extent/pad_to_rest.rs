// A length says where the value ends.

use pinwire::prelude::*;

#[derive(Packet)]
struct Chunk<'a> {
    kind: u8,
    #[pinwire(prefix = u8, pad_to = 4)]
    body: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Chunk::view(&[1, 1, 7, 0]).unwrap().body(), [7]);
}
