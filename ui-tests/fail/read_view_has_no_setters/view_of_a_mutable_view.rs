// `as_view` shares the bytes.
// expect: E0599
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let mut bytes = Order { id: 1 }.to_vec().unwrap();
    let order = Order::view_mut(&mut bytes).unwrap();
    order.as_view().set_id(7);
}
