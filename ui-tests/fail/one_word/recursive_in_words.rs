// How deep is deep?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(recursive = "deep")]
struct Node {
    id: u64,
}

fn main() {}
