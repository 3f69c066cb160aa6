// The number of elements is a field.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct List {
    n: u8,
    #[pinwire(count = n)]
    sizes: Vec<u16>,
}

pub(crate) fn main() {
    assert_eq!(List::view(&[1, 0, 9]).unwrap().sizes().len(), 1);
}
