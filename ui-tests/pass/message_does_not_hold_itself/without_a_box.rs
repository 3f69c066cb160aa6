// In a box.

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(recursive)]
struct Node {
    id: u64,
    next: Option<Box<Node>>,
}

pub(crate) fn main() {}
