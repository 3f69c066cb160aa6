// The cache owns its keys.
// rows: A1-2

use pinwire::prelude::*;

use std::collections::BTreeMap;

#[derive(Message)]
struct Order {
    id: u64,
    symbol: String,
}

pub(crate) fn main() {
    let mut cache: BTreeMap<String, u64> = BTreeMap::new();
    for id in 1..3 {
        let bytes = Order { id, symbol: format!("ES{id}") }.to_vec().unwrap();
        let order = Order::view(&bytes).unwrap();
        cache.insert(order.symbol().to_owned(), order.id());
    }
    assert_eq!(cache.len(), 2);
}
