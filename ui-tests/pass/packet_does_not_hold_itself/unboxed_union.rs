// A box can, so deep as is said.

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
    #[pinwire(unknown)]
    Other(pinwire::UnknownBuf<u16>),
}

pub(crate) fn main() {
    let view = Vlan::view(&[0, 1, 0x81, 0, 0, 2, 8, 0, 7]).unwrap();
    assert!(matches!(view.body(), EtherView::Vlan(inner) if inner.id() == 2));
}
