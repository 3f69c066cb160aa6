// With brackets it is clear.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Words<'a> {
    #[pinwire(len = (payload + 8) / 4)]
    length: u16,
    payload: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Words::view(&[0, 3, 1, 2, 3, 4]).unwrap().payload(), [1, 2, 3, 4]);
}
