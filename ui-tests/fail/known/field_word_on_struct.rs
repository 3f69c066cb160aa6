// Where in the packet does the pad stand?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(pad = 1)]
struct Tick {
    side: u8,
}

fn main() {}
