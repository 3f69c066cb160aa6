// rustc does not know how large it is.
// expect: E0072

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(recursive)]
struct Node {
    id: u64,
    next: Option<Node>,
}

fn main() {}
