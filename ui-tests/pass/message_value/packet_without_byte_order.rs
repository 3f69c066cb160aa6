// The packet says so.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(le)]
struct Level {
    price: u32,
}

#[derive(Message)]
struct Book {
    best: Level,
}

pub(crate) fn main() {}
