// A value in the cache.
// rows: X-13

use pinwire::prelude::*;

use std::collections::HashMap;

#[derive(Packet)]
struct Quote {
    id: u8,
}

pub(crate) fn main() {
    let mut cache: HashMap<u8, Quote> = HashMap::new();
    for id in 0..3 {
        let buffer = vec![id];
        let quote = Quote::view(&buffer).unwrap();
        cache.insert(quote.id(), quote.to_value());
    }
    assert_eq!(cache[&2].id, 2);
}
