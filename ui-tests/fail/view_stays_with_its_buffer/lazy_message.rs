// A lazy view reads the bytes later.
// expect: E0597
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

fn main() {
    let order: OrderLazy<'_>;
    {
        let bytes = Order { id: 7, legs: vec![] }.to_vec().unwrap();
        order = Order::lazy(&bytes).unwrap();
    }
    let _ = order.id();
}
