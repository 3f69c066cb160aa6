// Numbers are no packets.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct List<'a> {
    kind: u8,
    #[pinwire(rest)]
    sizes: Sequence<'a, u16>,
}

fn main() {}
