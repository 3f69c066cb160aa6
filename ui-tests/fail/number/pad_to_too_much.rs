// More than a packet has.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Chunk<'a> {
    kind: u8,
    #[pinwire(prefix = u8, pad_to = 65537)]
    body: &'a [u8],
}

fn main() {}
