// Bytes do not say where they end.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(nested)]
    body: &'a [u8],
}

fn main() {}
