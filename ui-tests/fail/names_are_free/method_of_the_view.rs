// The getter would hide the method that gives the packet's bytes.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Key {
    as_bytes: [u8; 4],
}

fn main() {}
