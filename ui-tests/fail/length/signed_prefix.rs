// A length of less than nothing.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Line<'a> {
    kind: u8,
    #[pinwire(prefix = i16)]
    text: &'a str,
}

fn main() {}
