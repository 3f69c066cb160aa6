// A view that holds itself has its body as bytes, which are always something.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Vlan {
    id: u16,
    kind: u16,
    #[pinwire(tag = kind, recursive = 2)]
    body: Box<Ether>,
}

#[derive(Packet)]
#[pinwire(tag = u16, external)]
enum Ether {
    #[pinwire(tag = 0x8100)]
    Vlan(Vlan),
    #[pinwire(tag = 0x806)]
    Arp(Arp),
}

#[derive(Packet)]
struct Arp {
    kind: u8,
}

fn main() {}
