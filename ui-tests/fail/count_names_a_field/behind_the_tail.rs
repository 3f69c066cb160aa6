// The number comes too late.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct List {
    kind: u8,
    #[pinwire(count = n)]
    sizes: Vec<u16>,
    n: u8,
}

fn main() {}
