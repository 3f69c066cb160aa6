// A packet of nothing but a list.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct List {
    #[pinwire(count_prefix = u8)]
    sizes: Vec<u16>,
}

fn main() {}
