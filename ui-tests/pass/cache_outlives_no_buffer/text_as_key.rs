// An owned key.
// rows: X-13

use pinwire::prelude::*;

use std::collections::HashMap;

#[derive(Packet)]
struct Quote {
    symbol: Ascii<4>,
}

pub(crate) fn main() {
    let mut cache: HashMap<String, u32> = HashMap::new();
    let buffer = b"ESZ6".to_vec();
    let quote = Quote::view(&buffer).unwrap();
    cache.insert(quote.symbol().as_str().unwrap().to_owned(), 1);
    drop(buffer);
    assert_eq!(cache["ESZ6"], 1);
}
