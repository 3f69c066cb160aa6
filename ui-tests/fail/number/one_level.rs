// With one level no message holds another: leave the field out.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(recursive = 1)]
struct Node {
    id: u64,
    kids: Vec<Node>,
}

fn main() {}
