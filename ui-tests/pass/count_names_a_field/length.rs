// Each has its own.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct List<'a> {
    #[pinwire(len = name)]
    length: u8,
    n: u8,
    name: &'a str,
    #[pinwire(count = n)]
    sizes: Vec<u16>,
}

pub(crate) fn main() {
    assert_eq!(List::view(b"\x02\x01hi\0\x07").unwrap().sizes().len(), 1);
}
