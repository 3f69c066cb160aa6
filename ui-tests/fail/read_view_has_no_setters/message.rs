// Its bytes are shared.
// expect: E0599
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let bytes = Order { id: 1 }.to_vec().unwrap();
    let order = Order::view(&bytes).unwrap();
    order.set_id(7);
}
