// Lent, not moved.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn edit(order: &mut OrderMut<'_>) {
    order.set_id(2);
}

pub(crate) fn main() {
    let mut bytes = Order { id: 1 }.to_vec().unwrap();
    let mut order = Order::view_mut(&mut bytes).unwrap();
    edit(&mut order);
    order.set_id(3);
}
