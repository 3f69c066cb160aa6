// The message is never written, and nobody notices.
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
    let mut buffer = [0; 64];
    Order::writer(&mut buffer, OrderHead { id: 7, symbol: "ES" });
}
