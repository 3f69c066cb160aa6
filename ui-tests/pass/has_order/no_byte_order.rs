// The wire's order is declared.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Trade {
    side: u8,
    price: u32,
}

pub(crate) fn main() {
    assert_eq!(Trade::view(&[1, 0, 0, 0, 7]).unwrap().price(), 7);
}
