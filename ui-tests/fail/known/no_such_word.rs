// A word that is like none: the user takes the crate for another one.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(checksum)]
struct Tick {
    side: u8,
}

fn main() {}
