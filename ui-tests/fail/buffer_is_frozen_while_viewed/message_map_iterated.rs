// Growing moves the entries under the iterator.
// expect: E0502
// rows: A2-8

use pinwire::prelude::*;

use std::collections::BTreeMap;

#[derive(Message)]
struct Book {
    lots: BTreeMap<String, u32>,
}

fn main() {
    let mut bytes = Book { lots: [("ES".to_owned(), 3)].into() }.to_vec().unwrap();
    let entries = Book::view(&bytes).unwrap().lots().iter();
    bytes.push(0);
    assert_eq!(entries.count(), 1);
}
