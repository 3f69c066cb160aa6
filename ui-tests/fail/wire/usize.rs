// Of 4 bytes on one machine and of 8 on another.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(le)]
struct Block {
    count: usize,
}

fn main() {}
