// Its bytes are shared.
// expect: E0599
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    leg: Leg,
}

fn main() {
    let bytes = Order { leg: Leg { ratio: 1 } }.to_vec().unwrap();
    let order = Order::view(&bytes).unwrap();
    order.leg_mut().set_ratio(7);
}
