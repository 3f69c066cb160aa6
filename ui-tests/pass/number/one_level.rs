// Two levels.

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(recursive = 2)]
struct Node {
    id: u64,
    kids: Vec<Node>,
}

pub(crate) fn main() {}
