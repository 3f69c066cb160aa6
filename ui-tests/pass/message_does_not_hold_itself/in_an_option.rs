// The word says how deep.
// rows: B2-4

use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(recursive = 16)]
struct Node<'a> {
    name: &'a str,
    next: Option<Vec<Node<'a>>>,
}

pub(crate) fn main() {}
