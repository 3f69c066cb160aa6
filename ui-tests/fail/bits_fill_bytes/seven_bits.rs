// Which bit of the byte is not read, the first or the last?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Flags {
    #[pinwire(bits = 1)]
    ready: u8,
    #[pinwire(bits = 6)]
    level: u8,
    next: u8,
}

fn main() {}
