// What is filled up ends nowhere.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Chunk<'a> {
    kind: u8,
    #[pinwire(pad_to = 2)]
    body: &'a [u8],
}

fn main() {}
