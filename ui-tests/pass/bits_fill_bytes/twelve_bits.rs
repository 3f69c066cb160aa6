// All sixteen are declared.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Vlan {
    #[pinwire(bits = 4)]
    priority: u8,
    #[pinwire(bits = 12)]
    id: u16,
}

pub(crate) fn main() {
    assert_eq!(Vlan::view(&[0x10, 0x20]).unwrap().id(), 0x20);
}
