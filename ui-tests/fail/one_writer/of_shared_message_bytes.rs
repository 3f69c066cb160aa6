// Others may be reading them.
// expect: E0308
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let mut bytes = Order { id: 1 }.to_vec().unwrap();
    let mut order = Order::view_mut(&bytes).unwrap();
    order.set_id(7);
}
