// The message is never complete, and nobody notices.
// expect: lint

#![deny(unused_must_use)]

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i16,
}

#[derive(Message)]
struct Order {
    symbol: String,
    first: Leg,
    sizes: Vec<u32>,
    legs: Vec<Leg>,
}

fn write(out: &mut [u8]) {
    let leg = Leg { ratio: 1 };
    Order::writer(out, OrderHead { symbol: "ESZ6", first: &leg }).sizes(&[1, 2]);
}

fn main() {}
