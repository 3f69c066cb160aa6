// The nodes in one list, and their names are indices.
// rows: B4-4

use pinwire::prelude::*;

#[derive(Message)]
struct Node {
    id: u64,
    kids: Vec<u32>,
}

#[derive(Message)]
struct Tree {
    nodes: Vec<Node>,
}

pub(crate) fn main() {}
