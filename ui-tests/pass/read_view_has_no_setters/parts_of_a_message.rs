// A mutable view has them.
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

pub(crate) fn main() {
    let mut bytes = Order { leg: Leg { ratio: 1 } }.to_vec().unwrap();
    let mut order = Order::view_mut(&mut bytes).unwrap();
    order.leg_mut().set_ratio(7);
}
