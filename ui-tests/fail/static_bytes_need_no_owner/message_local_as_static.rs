// A local is not static.
// expect: E0597
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let bytes = Order { id: 7 }.to_vec().unwrap();
    let order: OrderView<'static> = Order::view(&bytes).unwrap();
    assert_eq!(order.id(), 7);
}
