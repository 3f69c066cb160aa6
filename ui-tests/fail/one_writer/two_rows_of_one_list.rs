// Rows share the lanes behind them, and both could be the same row.
// expect: E0499
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

fn main() {
    let mut bytes = Order { legs: vec![Leg { ratio: 1 }, Leg { ratio: 2 }] }.to_vec().unwrap();
    let mut order = Order::view_mut(&mut bytes).unwrap();
    let mut legs = order.legs_mut();
    let mut first = legs.get_mut(0).unwrap();
    let mut second = legs.get_mut(1).unwrap();
    first.set_ratio(2);
    second.set_ratio(1);
}
