// Text has no size of its own.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(optional)]
    newer: Option<&'a str>,
}

fn main() {}
