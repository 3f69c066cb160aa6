// The wire's order is declared.

use pinwire::prelude::*;

#[derive(Packet)]
struct Levels {
    #[pinwire(le)]
    prices: [u32; 4],
}

pub(crate) fn main() {
    assert_eq!(Levels::SIZE, 16);
}
