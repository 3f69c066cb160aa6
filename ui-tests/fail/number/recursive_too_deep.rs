// More levels than a stack has.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Node {
    kind: u8,
    #[pinwire(prefix = u8, recursive = 65)]
    nodes: SequenceBuf<Node>,
}

fn main() {}
