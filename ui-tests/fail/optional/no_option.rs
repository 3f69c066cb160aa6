// What is the value if it is missing?
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Frame {
    kind: u8,
    #[pinwire(optional)]
    newer: u16,
}

fn main() {}
