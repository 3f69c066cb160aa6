// A pad has no value.

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
    #[pinwire(pad = 3)]
    reserved: (),
}

pub(crate) fn main() {
    assert_eq!(Tick::SIZE, 4);
}
