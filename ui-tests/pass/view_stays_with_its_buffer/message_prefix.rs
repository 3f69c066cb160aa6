// They are dropped behind the last use.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let bytes = Order { id: 7 }.to_vec().unwrap();
    let (order, rest) = Order::view_prefix(&bytes).unwrap();
    assert_eq!(order.id(), 7);
    assert!(rest.is_empty());
    drop(bytes);
}
