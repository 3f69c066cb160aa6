// The type is that of a number in front.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct List {
    kind: u8,
    #[pinwire(count_prefix = u16)]
    sizes: Vec<u16>,
}

pub(crate) fn main() {
    assert_eq!(List::view(&[1, 0, 1, 0, 9]).unwrap().sizes().len(), 1);
}
