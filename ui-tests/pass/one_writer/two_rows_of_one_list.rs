// One after the other.
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
    let mut bytes = Order { legs: vec![Leg { ratio: 1 }, Leg { ratio: 2 }] }.to_vec().unwrap();
    let mut order = Order::view_mut(&mut bytes).unwrap();
    let mut legs = order.legs_mut();
    let mut first = legs.get_mut(0).unwrap();
    first.set_ratio(2);
    let mut second = legs.get_mut(1).unwrap();
    second.set_ratio(1);
}
