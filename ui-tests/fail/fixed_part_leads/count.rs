// The number of elements stands behind a tail.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(prefix = u8)]
    name: &'a str,
    n: u8,
    #[pinwire(count = n)]
    sizes: Vec<u16>,
}

fn main() {}
