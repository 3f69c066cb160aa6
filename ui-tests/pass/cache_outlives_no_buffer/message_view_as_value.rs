// The cache keeps values.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let mut cache: Vec<Order> = Vec::new();
    for id in 1..3 {
        let bytes = Order { id }.to_vec().unwrap();
        cache.push(Order::view(&bytes).unwrap().to_value());
    }
    assert_eq!(cache.len(), 2);
}
