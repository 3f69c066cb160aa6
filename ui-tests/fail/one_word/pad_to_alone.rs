// Up to a multiple of what?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Chunk<'a> {
    kind: u8,
    #[pinwire(rest, pad_to)]
    body: &'a [u8],
}

fn main() {}
