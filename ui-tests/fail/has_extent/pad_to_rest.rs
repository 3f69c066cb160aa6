// A reader could not tell the filling from the value.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Chunk<'a> {
    kind: u8,
    #[pinwire(rest, pad_to = 4)]
    body: &'a [u8],
}

fn main() {}
