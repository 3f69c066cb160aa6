// A number in the range.

use pinwire::prelude::*;

#[derive(Packet)]
struct Chunk<'a> {
    kind: u8,
    #[pinwire(prefix = u8, pad_to = 2)]
    body: &'a [u8],
}

pub(crate) fn main() {
    let chunk = Chunk { kind: 1, body: &[9] };
    assert_eq!(chunk.to_vec().unwrap().len(), 4);
}
