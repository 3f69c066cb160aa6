// A path in quotes would lose the place where its names are looked up.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(crate = "pinwire")]
struct Tick {
    side: u8,
}

fn main() {}
