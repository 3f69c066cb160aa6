// One buffer, lent twice.
// expect: E0382

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
    let written = Leg::writer(&mut buffer, LegHead { ratio: 1, symbol: "A" });
    let first = written.finish();
    let second = written.finish();
    assert_eq!(first, second);
}
