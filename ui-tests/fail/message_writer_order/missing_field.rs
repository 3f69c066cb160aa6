// A field would hold what the buffer held before.
// expect: E0063

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
    let _ = Order::writer(&mut buffer, OrderHead { id: 7 });
}
