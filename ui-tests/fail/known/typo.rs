// Ignored, the field would be read in the host's byte order or not at all.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Trade {
    #[pinwire(lee)]
    id: u64,
}

fn main() {}
