// The head of another message.
// expect: E0277

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

fn write(out: &mut [u8]) -> Result<&mut [u8], Error> {
    Order::writer(out, OrderHead { symbol: "ESZ6", first: &7_u8 }).sizes(&[1, 2]).legs((0..2).map(|ratio| LegHead { ratio })).finish()
}

fn main() {}
