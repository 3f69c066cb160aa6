// One of the two.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Trade {
    #[pinwire(const = 7)]
    version: u16,
    price: u32,
}

pub(crate) fn main() {
    assert!(Trade::view(&[0, 8, 0, 0, 0, 1]).is_err());
}
