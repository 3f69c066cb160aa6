// An enum of two bytes would be read in the host's order.
// expect: E0080

use pinwire::prelude::*;

#[derive(Packet)]
#[repr(u16)]
enum Kind {
    Tick = 1,
}

#[derive(Packet)]
struct Record {
    kind: Kind,
}

fn main() {}
