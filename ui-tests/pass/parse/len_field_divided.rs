// The sum is.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Ip<'a> {
    a: u8,
    b: u8,
    #[pinwire(len = (payload + a) / 4)]
    total: u16,
    payload: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Ip::view(&[2, 0, 0, 1, 8, 9]).unwrap().payload(), [8, 9]);
}
