// Where does the list end?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Node {
    kind: u8,
    #[pinwire(recursive = 4)]
    nodes: SequenceBuf<Node>,
}

fn main() {}
