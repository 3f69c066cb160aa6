// Four levels.

use pinwire::prelude::*;

#[derive(Packet)]
struct Node<'a> {
    kind: u8,
    #[pinwire(prefix = u8, recursive = 4)]
    nodes: Sequence<'a, Node<'a>>,
}

pub(crate) fn main() {
    assert_eq!(Node::view(&[1, 2, 2, 0]).unwrap().nodes().len(), 1);
}
