// The byte of the next element would be taken for what this one lacks.
// expect: E0080
// rows: A3-4

use pinwire::prelude::*;

#[derive(Packet)]
struct Item {
    kind: u8,
    #[pinwire(optional)]
    newer: Option<u8>,
}

#[derive(Packet)]
struct List<'a> {
    number: u8,
    #[pinwire(rest)]
    items: Sequence<'a, Item>,
}

fn main() {}
