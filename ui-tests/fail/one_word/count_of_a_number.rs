// A number of elements that never changes is an array.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct List {
    kind: u8,
    #[pinwire(count = 3)]
    sizes: Vec<u16>,
}

fn main() {}
