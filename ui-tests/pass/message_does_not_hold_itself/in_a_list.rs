// The word says how deep.
// rows: B2-4

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(recursive)]
struct Node {
    id: u64,
    kids: Vec<Node>,
}

pub(crate) fn main() {}
