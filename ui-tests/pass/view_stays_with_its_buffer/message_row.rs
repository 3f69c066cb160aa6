// The buffer lives as long as the row.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    legs: Vec<Leg>,
}

pub(crate) fn main() {
    let bytes = Order { legs: vec![Leg { ratio: 3 }] }.to_vec().unwrap();
    let leg = Order::view(&bytes).unwrap().legs().get(0);
    assert_eq!(leg.unwrap().ratio(), 3);
}
