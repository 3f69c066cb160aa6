// The second list first: its end would be counted from the wrong place.
// expect: E0599

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
    let writer = Order::writer(&mut buffer, OrderHead { id: 7, symbol: "ES" });
    let _ = writer.sizes(&[1]).legs(&[LegHead { ratio: 1, symbol: "A" }]).finish();
}
