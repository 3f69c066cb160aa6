// The bytes of a pad are ignored; a value of it would always be 0.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
    #[pinwire(pad = 3)]
    reserved: [u8; 3],
}

fn main() {}
