// The cache would keep keys in freed memory.
// expect: E0597
// rows: A1-2

use pinwire::prelude::*;

use std::collections::BTreeMap;

#[derive(Message)]
struct Order {
    id: u64,
    symbol: String,
}

fn main() {
    let mut cache: BTreeMap<&str, u64> = BTreeMap::new();
    for id in 1..3 {
        let bytes = Order { id, symbol: format!("ES{id}") }.to_vec().unwrap();
        let order = Order::view(&bytes).unwrap();
        cache.insert(order.symbol(), order.id());
    }
    assert_eq!(cache.len(), 2);
}
