// Units of several bytes are a division.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Words<'a> {
    #[pinwire(len = payload / 4)]
    length: u16,
    payload: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Words::view(&[0, 1, 1, 2, 3, 4]).unwrap().payload(), [1, 2, 3, 4]);
}
