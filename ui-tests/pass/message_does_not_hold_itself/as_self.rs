// By its name.

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(recursive)]
struct Node {
    id: u64,
    kids: Vec<Node>,
}

pub(crate) fn main() {}
