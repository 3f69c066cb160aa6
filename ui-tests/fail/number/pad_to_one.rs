// Nothing is filled up.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Chunk<'a> {
    kind: u8,
    #[pinwire(prefix = u8, pad_to = 1)]
    body: &'a [u8],
}

fn main() {}
