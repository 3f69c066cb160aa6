// Like this.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct List {
    kind: u8,
    sizes: [u16; 3],
}

pub(crate) fn main() {
    assert_eq!(List::view(&[1, 0, 1, 0, 2, 0, 3]).unwrap().sizes().len(), 3);
}
