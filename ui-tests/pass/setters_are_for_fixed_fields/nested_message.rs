// Its fields of fixed size.

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i32,
}

#[derive(Message)]
struct Order {
    leg: Leg,
}

fn edit(order: &mut OrderMut<'_>) {
    order.leg_mut().set_ratio(2);
}

pub(crate) fn main() {}
