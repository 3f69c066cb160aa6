// A value is one, whatever it holds.

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i16,
    sizes: Vec<u32>,
}

#[derive(Message)]
struct Order {
    legs: Vec<Leg>,
}

pub(crate) fn main() {
    let mut buffer = [0; 64];
    let legs = [Leg { ratio: 1, sizes: vec![1] }];
    assert!(Order::writer(&mut buffer, OrderHead {}).legs(&legs).finish().is_ok());
}
