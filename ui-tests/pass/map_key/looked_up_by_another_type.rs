// By a number.

use pinwire::prelude::*;

use std::collections::BTreeMap;

#[derive(Message)]
struct Book {
    lots: BTreeMap<u64, u32>,
}

fn lots(book: BookView<'_>) -> Option<u32> {
    book.lots().get(7)
}

pub(crate) fn main() {}
