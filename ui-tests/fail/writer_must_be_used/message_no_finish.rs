// An error on the way, such as a buffer that is too small, is never seen.
// expect: lint

#![deny(unused_must_use)]

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

fn main() {
    let mut buffer = [0; 8];
    Leg::writer(&mut buffer, LegHead { ratio: 1, symbol: "too long for this" });
}
