// A reader would follow it without end.
// expect: pinwire
// rows: B4-4

use pinwire::prelude::*;

#[derive(Message)]
struct Node<'a> {
    name: &'a str,
    next: Option<&'a [Node<'a>]>,
}

fn main() {}
