// Not even one level.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Node {
    kind: u8,
    #[pinwire(prefix = u8, recursive = 0)]
    nodes: SequenceBuf<Node>,
}

fn main() {}
