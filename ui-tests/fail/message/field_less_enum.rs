// A value, not a message: it needs an integer.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
enum Side {
    Buy,
    Sell,
}

fn main() {}
