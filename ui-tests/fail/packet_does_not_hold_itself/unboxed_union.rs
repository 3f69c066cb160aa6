// A value cannot hold itself: a box can, of which the next error then says `recursive`.
// expect: E0072, E0391
// errors: 4

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Vlan {
    id: u16,
    kind: u16,
    #[pinwire(tag = kind)]
    body: Ether,
}

#[derive(Packet)]
#[pinwire(tag = u16, external)]
enum Ether {
    #[pinwire(tag = 0x8100)]
    Vlan(Vlan),
    #[pinwire(unknown)]
    Other(pinwire::UnknownBuf<u16>),
}

fn main() {}
