// First the one, then the other.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    id: u64,
    leg: Leg,
}

pub(crate) fn main() {
    let mut bytes = Order { id: 1, leg: Leg { ratio: 1 } }.to_vec().unwrap();
    let mut order = Order::view_mut(&mut bytes).unwrap();
    let mut leg = order.leg_mut();
    leg.set_ratio(2);
    order.set_id(2);
}
