// An index into a list.
// rows: B4-4

use pinwire::prelude::*;

#[derive(Message)]
struct Node<'a> {
    name: &'a str,
    next: Option<u32>,
}

pub(crate) fn main() {}
