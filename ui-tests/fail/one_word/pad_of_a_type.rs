// How many bytes are skipped?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
    #[pinwire(pad = u24)]
    _pad: (),
}

fn main() {}
