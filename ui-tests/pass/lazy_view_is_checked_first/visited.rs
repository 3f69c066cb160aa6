// The checked view can be visited.
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

fn show<V: Visit>(_: V) {}

fn order(order: OrderLazy<'_>) -> Result<(), Error> {
    order.check().map(show)
}

pub(crate) fn main() {
    let bytes = Order { id: 7, legs: vec![Leg { ratio: 1 }] }.to_vec().unwrap();
    order(Order::lazy(&bytes).unwrap()).unwrap();
}
