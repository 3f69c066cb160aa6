// It is as long as itself.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Ip<'a> {
    a: u8,
    b: u8,
    #[pinwire(len = self - 2)]
    total: u16,
    #[pinwire(rest)]
    payload: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Ip::view(&[1, 0, 0, 3, 9]).unwrap().payload(), [9]);
}
