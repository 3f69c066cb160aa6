// The value has.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Ip<'a> {
    a: u8,
    b: u8,
    #[pinwire(len = self)]
    total: u16,
    #[pinwire(rest)]
    payload: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Ip::view(&[1, 0, 0, 5, 9]).unwrap().payload(), [9]);
}
