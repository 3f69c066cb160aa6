// Their length is.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Ip<'a> {
    #[pinwire(len = options)]
    words: u8,
    #[pinwire(len = payload + words)]
    total: u16,
    options: &'a [u8],
    payload: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Ip::view(&[1, 0, 2, 8, 9]).unwrap().payload(), [9]);
}
