// Only `finish` says it.

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
    let mut buffer = [0; 8];
    assert!(Leg::writer(&mut buffer, LegHead { ratio: 1, symbol: "too long for this" }).finish().is_err());
}
