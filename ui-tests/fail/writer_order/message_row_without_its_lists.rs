// The head of a message with lists is no row: the lists would be missing.
// expect: E0277

use pinwire::prelude::*;

#[derive(Message)]
struct Leg {
    ratio: i16,
    sizes: Vec<u32>,
}

#[derive(Message)]
struct Order {
    legs: Vec<Leg>,
}

fn main() {
    let mut buffer = [0; 64];
    let _ = Order::writer(&mut buffer, OrderHead {}).legs(&[LegHead { ratio: 1 }]).finish();
}
