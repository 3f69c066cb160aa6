// A word without effect would be taken for one.
// expect: pinwire
// rows: B2-4

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(recursive = 8)]
struct Node {
    id: u64,
    kids: Vec<u64>,
}

fn main() {}
