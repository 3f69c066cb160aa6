// As many as are said.

use pinwire::prelude::*;

#[derive(Packet)]
struct Flags {
    #[pinwire(bits = 1)]
    ready: u8,
    #[pinwire(bits = 7)]
    level: u8,
}

pub(crate) fn main() {
    assert_eq!(Flags::view(&[0x81]).unwrap().ready(), 1);
}
