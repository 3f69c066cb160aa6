// Bytes could nest without end.
// expect: pinwire
// rows: B2-4

use pinwire::prelude::*;

#[derive(Message)]
struct Node {
    id: u64,
    kids: Vec<Node>,
}

fn main() {}
