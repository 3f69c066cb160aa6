// Half a message would be sent.
// expect: E0502

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
    println!("{buffer:?}");
    let _ = writer.legs(&[LegHead { ratio: 1, symbol: "A" }]).sizes(&[]).finish();
}
