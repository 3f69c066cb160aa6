// A sequence does.

use pinwire::prelude::*;

#[derive(Packet)]
struct Node<'a> {
    kind: u8,
    #[pinwire(prefix = u8, recursive = 4)]
    body: Sequence<'a, Node<'a>>,
}

pub(crate) fn main() {
    assert_eq!(Node::view(&[1, 2, 9, 0]).unwrap().body().len(), 1);
}
