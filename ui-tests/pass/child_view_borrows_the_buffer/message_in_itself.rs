// It outlives the outer one, and not the bytes.
// rows: B5-4

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(recursive)]
struct Node {
    id: u64,
    kids: Vec<Node>,
}

pub(crate) fn main() {
    let bytes = Node { id: 1, kids: vec![Node { id: 2, kids: vec![] }] }.to_vec().unwrap();
    let kid = Node::view(&bytes).unwrap().kids().get(0).unwrap();
    assert_eq!(kid.id(), 2);
}
