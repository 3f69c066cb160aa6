// The cache outlives each message.
// expect: E0597
// rows: X-13

use pinwire::prelude::*;

use std::collections::HashMap;

#[derive(Packet)]
struct Quote {
    id: u8,
}

fn main() {
    let mut cache: HashMap<u8, QuoteView<'_>> = HashMap::new();
    for id in 0..3 {
        let buffer = vec![id];
        let quote = Quote::view(&buffer).unwrap();
        cache.insert(quote.id(), quote);
    }
}
