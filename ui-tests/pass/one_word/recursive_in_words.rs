// A number of levels.

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(recursive = 9)]
struct Node {
    id: u64,
    kids: Vec<Node>,
}

pub(crate) fn main() {}
