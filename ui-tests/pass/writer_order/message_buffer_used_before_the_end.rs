// The bytes come from `finish`.

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
    let len = writer.legs(&[LegHead { ratio: 1, symbol: "A" }]).sizes(&[]).finish().unwrap().len();
    assert!(Order::view(&buffer[..len]).is_ok());
}
