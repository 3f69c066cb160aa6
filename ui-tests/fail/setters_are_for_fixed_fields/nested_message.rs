// The new message could be longer than its place.
// expect: E0308

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
    order.set_leg(Leg { ratio: 2 });
}

fn main() {}
