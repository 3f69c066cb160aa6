// What is read as a number has no length of its own.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Frame<'a> {
    #[pinwire(len = kind)]
    length: u16,
    #[pinwire(const = 7)]
    kind: u8,
    #[pinwire(prefix = u8)]
    name: &'a str,
    checksum: u16,
}

fn main() {}
