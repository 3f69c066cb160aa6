// Nothing has that name, which is that of a type.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct List {
    kind: u8,
    #[pinwire(count = u16)]
    sizes: Vec<u16>,
}

fn main() {}
