// The view of a message would point at freed memory.
// expect: E0597
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let order: OrderView<'_>;
    {
        let bytes = Order { id: 7 }.to_vec().unwrap();
        order = Order::view(&bytes).unwrap();
    }
    assert_eq!(order.id(), 7);
}
