// The iterator is done.
// rows: A2-8

use pinwire::prelude::*;

use std::collections::BTreeMap;

#[derive(Message)]
struct Book {
    lots: BTreeMap<String, u32>,
}

pub(crate) fn main() {
    let mut bytes = Book { lots: [("ES".to_owned(), 3)].into() }.to_vec().unwrap();
    let entries = Book::view(&bytes).unwrap().lots().iter();
    assert_eq!(entries.count(), 1);
    bytes.push(0);
}
