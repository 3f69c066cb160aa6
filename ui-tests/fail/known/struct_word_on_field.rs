// One field cannot come from another crate than the struct.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    #[pinwire(crate = ::pinwire)]
    side: u8,
}

fn main() {}
