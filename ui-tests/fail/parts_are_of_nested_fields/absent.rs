// The nested message may not be there.
// expect: E0599

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    leg: Option<Leg>,
}

fn edit(order: &mut OrderMut<'_>) {
    order.leg_mut().set_ratio(7);
}

fn main() {}
