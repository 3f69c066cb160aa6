// A length that stands behind a tail is written where nobody knows.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(prefix = u8)]
    name: &'a str,
    #[pinwire(len = payload)]
    length: u8,
    payload: &'a [u8],
}

fn main() {}
