// Where the view was made, its table can be had.
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn table<'a>(order: OrderLazy<'a>) -> pinwire::LazyTable<'a, Order> {
    *order
}

pub(crate) fn main() {
    let bytes = Order { id: 7 }.to_vec().unwrap();
    assert_eq!(table(Order::lazy(&bytes).unwrap()).check().map(|order| order.id()), Ok(7));
}
