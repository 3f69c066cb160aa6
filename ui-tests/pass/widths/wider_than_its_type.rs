// A type that can hold all twelve.

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
    assert_eq!(Vlan::view(&[0xff, 0xff]).unwrap().id(), 0xfff);
}
