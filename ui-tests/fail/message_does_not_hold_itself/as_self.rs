// The field stands in a message of its own, too, where `Self` is that.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(recursive)]
struct Node {
    id: u64,
    kids: Vec<Self>,
}

fn main() {}
