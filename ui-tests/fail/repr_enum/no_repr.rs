// How many bytes? The compiler chooses, and may choose again.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
enum Side {
    Buy = 1,
    Sell = 2,
}

fn main() {}
