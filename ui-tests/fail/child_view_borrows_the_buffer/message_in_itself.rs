// The inner node would be read in freed memory.
// expect: E0597
// rows: B5-4

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(recursive)]
struct Node {
    id: u64,
    kids: Vec<Node>,
}

fn main() {
    let kid;
    {
        let bytes = Node { id: 1, kids: vec![Node { id: 2, kids: vec![] }] }.to_vec().unwrap();
        kid = Node::view(&bytes).unwrap().kids().get(0).unwrap();
    }
    assert_eq!(kid.id(), 2);
}
