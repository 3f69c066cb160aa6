// Two names.

use pinwire::prelude::*;

#[derive(Packet)]
struct Level {
    price: u8,
    #[pinwire(rename = "amount")]
    size: u8,
}

pub(crate) fn main() {
    assert_eq!(Level::view(&[1, 2]).unwrap().amount(), 2);
}
