// The read view would see a value change under it.
// expect: E0502
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let mut bytes = Order { id: 1 }.to_vec().unwrap();
    let mut order = Order::view_mut(&mut bytes).unwrap();
    let read = order.as_view();
    order.set_id(2);
    assert_eq!(read.id(), 2);
}
