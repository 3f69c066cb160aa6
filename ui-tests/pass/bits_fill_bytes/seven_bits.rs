// All eight are declared.

use pinwire::prelude::*;

#[derive(Packet)]
struct Flags {
    #[pinwire(bits = 1)]
    ready: u8,
    #[pinwire(bits = 6)]
    level: u8,
    #[pinwire(bits = 1)]
    reserved: u8,
    next: u8,
}

pub(crate) fn main() {
    assert_eq!(Flags::view(&[0x82, 5]).unwrap().level(), 1);
}
