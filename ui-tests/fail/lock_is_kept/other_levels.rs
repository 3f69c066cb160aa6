// What was released may be nested deeper.
// expect: E0080
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(recursive = 8)]
struct Node {
    id: u64,
    children: Vec<Node>,
}

pinwire::lock!("node.lock", Node);

fn main() {}
