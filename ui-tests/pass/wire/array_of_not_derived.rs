// The layout of the elements is declared, too.

use pinwire::prelude::*;

#[derive(Packet)]
struct Book {
    levels: [Level; 10],
}

#[derive(Packet)]
struct Level {
    price: u8,
}

pub(crate) fn main() {
    assert_eq!(Book::SIZE, 10);
}
