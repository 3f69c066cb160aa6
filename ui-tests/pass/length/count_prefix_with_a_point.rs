// A whole number.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Line {
    kind: u8,
    #[pinwire(count_prefix = u32)]
    sizes: Vec<u16>,
}

pub(crate) fn main() {
    assert_eq!(Line::view(&[1, 0, 0, 0, 1, 0, 9]).unwrap().sizes().len(), 1);
}
