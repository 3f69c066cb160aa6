// A field closes the cycle.
// rows: B2-4

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(recursive = 8)]
struct Node {
    id: u64,
    kids: Vec<Node>,
}

pub(crate) fn main() {}
