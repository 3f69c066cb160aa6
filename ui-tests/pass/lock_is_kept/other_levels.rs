// The levels that were released.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(recursive = 64)]
struct Node {
    id: u64,
    children: Vec<Node>,
}

pinwire::lock!("node.lock", Node);

pub(crate) fn main() {}
