// Two of them could write the same bytes.
// expect: E0382
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn edit(mut order: OrderMut<'_>) {
    order.set_id(2);
}

fn main() {
    let mut bytes = Order { id: 1 }.to_vec().unwrap();
    let mut order = Order::view_mut(&mut bytes).unwrap();
    edit(order);
    order.set_id(3);
}
