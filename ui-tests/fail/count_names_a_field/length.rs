// A length in bytes is no number of elements.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct List<'a> {
    #[pinwire(len = name)]
    n: u8,
    name: &'a str,
    #[pinwire(count = n)]
    sizes: Vec<u16>,
}

fn main() {}
