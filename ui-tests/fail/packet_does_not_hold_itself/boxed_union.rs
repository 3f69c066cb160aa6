// Bytes could nest without end.
// expect: pinwire
// rows: B2-4

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Vlan {
    id: u16,
    kind: u16,
    #[pinwire(tag = kind)]
    body: Box<Ether>,
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
