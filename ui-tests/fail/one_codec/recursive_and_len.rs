// The length holds nothing.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Node {
    #[pinwire(len = nodes, recursive = 4)]
    length: u8,
    nodes: SequenceBuf<Node>,
}

fn main() {}
