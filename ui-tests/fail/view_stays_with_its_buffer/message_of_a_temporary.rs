// The vector is freed at the end of the line.
// expect: E0716
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let order = Order::view(&Order { id: 7 }.to_vec().unwrap()).unwrap();
    assert_eq!(order.id(), 7);
}
