// A reader would follow it without end.
// expect: pinwire
// rows: B4-4

use pinwire::prelude::*;

#[derive(Message)]
struct Node {
    id: u64,
    kids: Vec<Node>,
}

fn main() {}
