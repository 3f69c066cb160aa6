// A number without a sign.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Ip<'a> {
    words: u8,
    #[pinwire(len = payload + 4 * words)]
    total: u16,
    payload: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Ip::view(&[1, 0, 5, 9]).unwrap().payload(), [9]);
}
