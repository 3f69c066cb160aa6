// Asked first.

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
    if let Some(mut leg) = order.leg_mut() {
        leg.set_ratio(7);
    }
}

pub(crate) fn main() {}
