// What may be missing is the end.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Chunk {
    kind: u8,
    #[pinwire(optional)]
    newer: Option<u16>,
}

pub(crate) fn main() {
    assert_eq!(Chunk::view(&[1, 0, 9]).unwrap().newer(), Some(9));
}
