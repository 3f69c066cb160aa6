// Which byte is `Buy`?
// expect: E0277

use pinwire::prelude::*;

#[derive(Clone, Copy)]
enum Side {
    Buy,
    Sell,
}

#[derive(Message)]
struct Order {
    side: Side,
}

fn main() {}
