// What follows the message is borrowed from the same bytes.
// expect: E0505
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let bytes = Order { id: 7 }.to_vec().unwrap();
    let (order, rest) = Order::view_prefix(&bytes).unwrap();
    assert_eq!(order.id(), 7);
    drop(bytes);
    assert!(rest.is_empty());
}
