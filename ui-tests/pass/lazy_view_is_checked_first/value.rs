// The checked view has a value.
// rows: A2-11

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

fn own(order: OrderLazy<'_>) -> Result<Order, Error> {
    Ok(order.check()?.to_value())
}

pub(crate) fn main() {
    let bytes = Order { id: 7, legs: vec![Leg { ratio: 1 }] }.to_vec().unwrap();
    assert_eq!(own(Order::lazy(&bytes).unwrap()).unwrap().legs[0].ratio, 1);
}
