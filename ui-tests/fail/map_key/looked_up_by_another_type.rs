// A name is not a number.
// expect: E0308

use pinwire::prelude::*;

use std::collections::BTreeMap;

#[derive(Message)]
struct Book {
    lots: BTreeMap<u64, u32>,
}

fn lots(book: BookView<'_>) -> Option<u32> {
    book.lots().get("7")
}

fn main() {}
