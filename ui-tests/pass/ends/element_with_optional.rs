// With its own length each element is of its own version.

use pinwire::prelude::*;

#[derive(Packet)]
struct Item {
    #[pinwire(len = self)]
    size: u8,
    #[pinwire(optional)]
    newer: Option<u8>,
}

#[derive(Packet)]
struct List<'a> {
    number: u8,
    #[pinwire(rest)]
    items: Sequence<'a, Item>,
}

pub(crate) fn main() {
    let bytes = [9, 1, 2, 7];
    assert!(List::view(&bytes).unwrap().items().iter().map(|item| item.newer()).eq([None, Some(7)]));
}
