// A pad of no bytes is not there.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
    #[pinwire(pad = 0)]
    _pad: (),
}

fn main() {}
