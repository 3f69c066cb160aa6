// Of one byte.

use pinwire::prelude::*;

const COUNT: usize = 1;

#[derive(Packet)]
struct Tick {
    side: u8,
    something: [u8; COUNT],
}

pub(crate) fn main() {
    assert_eq!(Tick::view(b"BS").unwrap().side(), b'B');
}
