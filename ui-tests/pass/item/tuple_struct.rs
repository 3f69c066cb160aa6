// Named.

use pinwire::prelude::*;

#[derive(Packet)]
struct Pair {
    x: u8,
    y: u8,
}

pub(crate) fn main() {
    assert_eq!(Pair::view(&[1, 2]).unwrap().y(), 2);
}
