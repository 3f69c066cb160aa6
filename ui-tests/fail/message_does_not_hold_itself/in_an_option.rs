// Bytes could nest without end.
// expect: pinwire
// rows: B2-4

use pinwire::prelude::*;

#[derive(Message)]
struct Node<'a> {
    name: &'a str,
    next: Option<&'a [Node<'a>]>,
}

fn main() {}
