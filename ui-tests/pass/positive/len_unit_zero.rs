// A unit of some bytes.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Words<'a> {
    #[pinwire(len = payload / 2)]
    length: u16,
    payload: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Words::view(&[0, 1, 1, 2]).unwrap().payload(), [1, 2]);
}
