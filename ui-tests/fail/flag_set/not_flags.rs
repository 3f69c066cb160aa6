// A plain integer has no names for its bits.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
struct Header {
    #[pinwire(flags)]
    flags: u8,
}

fn main() {}
