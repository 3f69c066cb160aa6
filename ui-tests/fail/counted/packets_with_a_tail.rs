// Elements in a `Vec` have one size.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Line {
    n: u8,
    #[pinwire(count = n)]
    names: Vec<Name>,
}

#[derive(Packet)]
struct Name {
    kind: u8,
    #[pinwire(prefix = u8)]
    text: String,
}

fn main() {}
