// A number in the range.

use pinwire::prelude::*;

#[derive(Packet)]
struct Node {
    kind: u8,
    #[pinwire(prefix = u8, recursive = 64)]
    nodes: SequenceBuf<Node>,
}

pub(crate) fn main() {
    assert_eq!(Node::view(&[1, 0]).unwrap().nodes().len(), 0);
}
