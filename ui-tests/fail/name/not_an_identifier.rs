// A getter with a space in its name cannot be called.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    #[pinwire(rename = "trade side")]
    side: u8,
}

fn main() {}
