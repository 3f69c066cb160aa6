// Elements of one byte.

use pinwire::prelude::*;

#[derive(Packet)]
struct Batch {
    kind: u8,
    #[pinwire(rest)]
    levels: Vec<[u8; 1]>,
}

pub(crate) fn main() {
    assert_eq!(Batch::view(b"BS").unwrap().levels().len(), 1);
}
