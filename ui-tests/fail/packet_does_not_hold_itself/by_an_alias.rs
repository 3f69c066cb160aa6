// Whatever the box is called: its view is no box.
// expect: E0391

use pinwire::prelude::*;

type Inner = Box<Ether>;

#[derive(Packet)]
#[pinwire(be)]
struct Vlan {
    id: u16,
    kind: u16,
    #[pinwire(tag = kind)]
    body: Inner,
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
