// In which order are the bytes of the number?
// expect: E0080

use pinwire::prelude::*;

#[derive(Packet)]
struct Level {
    price: u32,
}

#[derive(Message)]
struct Book {
    best: Level,
}

fn main() {}
