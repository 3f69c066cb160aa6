// Text has bytes, and characters of many sizes.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Line<'a> {
    kind: u8,
    #[pinwire(count_prefix = u16)]
    text: &'a str,
}

fn main() {}
