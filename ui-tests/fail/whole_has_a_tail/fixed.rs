// The packet has one size.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Beat {
    #[pinwire(len = self)]
    length: u16,
    number: u32,
}

fn main() {}
