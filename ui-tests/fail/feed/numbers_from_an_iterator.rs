// Numbers are copied in one piece.
// expect: E0308

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
    Order::writer(out, OrderHead { symbol: "ESZ6", first: &leg }).sizes([1_u32, 2].iter().map(|size| size + 1)).legs((0..2).map(|ratio| LegHead { ratio })).finish()
}

fn main() {}
