// The buffer lives as long.
// rows: A1-2, A2-11

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    id: u64,
    legs: Vec<Leg>,
}

pub(crate) fn main() {
    let bytes = Order { id: 7, legs: vec![] }.to_vec().unwrap();
    let order: OrderLazy<'_> = Order::lazy(&bytes).unwrap();
    assert_eq!(order.id(), Ok(7));
}
