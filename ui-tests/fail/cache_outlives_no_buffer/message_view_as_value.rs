// The cache would keep views of freed memory.
// expect: E0597
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let mut cache: Vec<OrderView<'_>> = Vec::new();
    for id in 1..3 {
        let bytes = Order { id }.to_vec().unwrap();
        cache.push(Order::view(&bytes).unwrap());
    }
    assert_eq!(cache.len(), 2);
}
