// A new message is made.

use pinwire::prelude::*;

use std::collections::BTreeMap;

#[derive(Message)]
struct Book {
    lots: BTreeMap<u64, u32>,
}

fn edit(book: BookView<'_>) -> Vec<u8> {
    let mut value = book.to_value();
    value.lots.clear();
    value.to_vec().unwrap()
}

pub(crate) fn main() {}
