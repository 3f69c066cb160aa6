// The list does.

use pinwire::prelude::*;

#[derive(Packet)]
struct Node {
    #[pinwire(len = nodes)]
    length: u8,
    #[pinwire(recursive = 4)]
    nodes: SequenceBuf<Node>,
}

pub(crate) fn main() {
    assert_eq!(Node::view(&[1, 0]).unwrap().nodes().len(), 1);
}
