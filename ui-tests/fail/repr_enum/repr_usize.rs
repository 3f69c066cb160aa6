// Of 4 bytes on one machine and of 8 on another.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[repr(usize)]
enum Side {
    Buy = 1,
    Sell = 2,
}

fn main() {}
