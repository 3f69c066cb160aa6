// It owns its keys.
// rows: X-13

use pinwire::prelude::*;

use std::collections::BTreeMap;

#[derive(Message)]
struct Book {
    lots: BTreeMap<String, u32>,
}

pub(crate) fn main() {
    let mut cache: BTreeMap<String, u32> = BTreeMap::new();
    for lots in 1..3 {
        let bytes = Book { lots: [("ES".to_owned(), lots)].into() }.to_vec().unwrap();
        cache.extend(Book::view(&bytes).unwrap().lots().iter().map(|(key, lots)| (key.to_owned(), lots)));
    }
    assert_eq!(cache.len(), 1);
}
