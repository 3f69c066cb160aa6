// A number is no list.
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
    let leg = Leg { ratio: 1 };
    Order::writer(out, OrderHead { symbol: "ESZ6", first: &leg }).sizes(&[1, 2]).legs(7_u8).finish()
}

fn main() {}
