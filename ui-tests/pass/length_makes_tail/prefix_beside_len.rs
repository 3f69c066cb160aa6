// One.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Line<'a> {
    length: u16,
    #[pinwire(prefix = u8)]
    body: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Line::view(&[0, 1, 0]).unwrap().body().len(), 0);
}
