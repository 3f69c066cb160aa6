// A number has its size; nothing of it is left to the end of the packet.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Record {
    kind: u8,
    #[pinwire(rest)]
    value: u32,
}

fn main() {}
