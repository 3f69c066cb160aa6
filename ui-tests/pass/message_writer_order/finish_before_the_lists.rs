// Empty lists are said to be empty.

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i16,
    symbol: String,
}

#[derive(Message)]
struct Order {
    id: u64,
    symbol: String,
    legs: Vec<Leg>,
    sizes: Vec<u32>,
}

pub(crate) fn main() {
    let mut buffer = [0; 64];
    let writer = Order::writer(&mut buffer, OrderHead { id: 7, symbol: "ES" });
    assert!(writer.legs(&[LegHead { ratio: 1, symbol: "A" }; 0]).sizes(&[]).finish().is_ok());
}
