// One.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Line<'a> {
    length: u16,
    #[pinwire(until = 0)]
    body: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Line::view(&[0, 1, 9, 0]).unwrap().body(), [9]);
}
