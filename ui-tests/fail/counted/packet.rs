// One packet is not counted.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Line<'a> {
    n: u8,
    #[pinwire(count = n)]
    names: Name<'a>,
}

#[derive(Packet)]
struct Name<'a> {
    kind: u8,
    #[pinwire(prefix = u8)]
    text: &'a str,
}

fn main() {}
