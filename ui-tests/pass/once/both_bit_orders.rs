// One.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(lsb)]
struct First {
    #[pinwire(bits = 4)]
    version: u8,
    #[pinwire(bits = 4)]
    ihl: u8,
}

pub(crate) fn main() {
    assert_eq!(First::view(&[0x54]).unwrap().version(), 4);
}
