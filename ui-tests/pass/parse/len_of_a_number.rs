// The length names its tail.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Words<'a> {
    #[pinwire(len = payload)]
    length: u16,
    payload: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Words::view(&[0, 1, 9]).unwrap().payload(), [9]);
}
