// The keys of the cache would dangle when the message is gone (Prometheus' `yoloString`).
// expect: E0597
// rows: X-13

use pinwire::prelude::*;

use std::collections::HashMap;

#[derive(Packet)]
struct Quote {
    symbol: Ascii<4>,
}

fn main() {
    let mut cache: HashMap<&'static str, u32> = HashMap::new();
    let buffer = b"ESZ6".to_vec();
    let quote = Quote::view(&buffer).unwrap();
    cache.insert(quote.symbol().as_str().unwrap(), 1);
}
