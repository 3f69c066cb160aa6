// The mutable view itself.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let mut bytes = Order { id: 1 }.to_vec().unwrap();
    let mut order = Order::view_mut(&mut bytes).unwrap();
    order.set_id(7);
}
