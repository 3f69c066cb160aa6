// The vector has a name.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let bytes = Order { id: 7 }.to_vec().unwrap();
    let order = Order::view(&bytes).unwrap();
    assert_eq!(order.id(), 7);
}
