// Changed where it is given.
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
    let mut bytes = Order { legs: vec![Leg { ratio: 1 }] }.to_vec().unwrap();
    let mut order = Order::view_mut(&mut bytes).unwrap();
    order.legs_mut().for_each(|mut leg| leg.set_ratio(2));
}
