// The upper four bits would be lost.
// expect: E0080

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Vlan {
    #[pinwire(bits = 4)]
    priority: u8,
    #[pinwire(bits = 12)]
    id: u8,
}

fn main() {}
