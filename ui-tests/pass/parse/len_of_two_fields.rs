// One.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Ip<'a> {
    a: u8,
    b: u8,
    #[pinwire(len = payload + a + 2)]
    total: u16,
    payload: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Ip::view(&[1, 0, 0, 4, 9]).unwrap().payload(), [9]);
}
