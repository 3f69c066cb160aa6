// A number has its place.

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    symbol: String,
}

fn edit(order: &mut OrderMut<'_>) {
    order.set_id(7);
}

pub(crate) fn main() {
    let mut bytes = Order { id: 1, symbol: "ESZ6".into() }.to_vec().unwrap();
    edit(&mut Order::view_mut(&mut bytes).unwrap());
    assert_eq!(Order::view(&bytes).unwrap().id(), 7);
}
