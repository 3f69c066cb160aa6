// Whole bytes need no bit field.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Key {
    id: u128,
}

pub(crate) fn main() {
    assert_eq!(Key::SIZE, 16);
}
