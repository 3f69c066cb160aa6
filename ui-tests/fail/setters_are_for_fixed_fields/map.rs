// The new map could be longer than its place.
// expect: E0308

use pinwire::prelude::*;

use std::collections::BTreeMap;

#[derive(Message)]
struct Book {
    lots: BTreeMap<u64, u32>,
}

fn edit(book: &mut BookMut<'_>) {
    book.set_lots(BTreeMap::new());
}

fn main() {}
