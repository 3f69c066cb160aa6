// The cache would keep keys in freed memory.
// expect: E0597
// rows: X-13

use pinwire::prelude::*;

use std::collections::BTreeMap;

#[derive(Message)]
struct Book {
    lots: BTreeMap<String, u32>,
}

fn main() {
    let mut cache: BTreeMap<&str, u32> = BTreeMap::new();
    for lots in 1..3 {
        let bytes = Book { lots: [("ES".to_owned(), lots)].into() }.to_vec().unwrap();
        cache.extend(Book::view(&bytes).unwrap().lots());
    }
    assert_eq!(cache.len(), 1);
}
