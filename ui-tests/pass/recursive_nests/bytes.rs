// A sequence does.

use pinwire::prelude::*;

#[derive(Packet)]
struct Node<'a> {
    kind: u8,
    #[pinwire(rest, recursive = 4)]
    body: Sequence<'a, Node<'a>>,
}

pub(crate) fn main() {
    assert_eq!(Node::view(&[1, 9]).unwrap().body().len(), 1);
}
