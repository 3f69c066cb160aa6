// The buffer grows when the iterator is done.
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
    let mut bytes = Order { legs: vec![Leg { ratio: 3 }] }.to_vec().unwrap();
    for leg in Order::view(&bytes).unwrap().legs() {
        assert_eq!(leg.ratio(), 3);
        }
    bytes.push(0);
}
