// Elements of one size are a `Vec`.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct List {
    kind: u8,
    #[pinwire(rest)]
    sizes: Vec<u16>,
}

pub(crate) fn main() {
    assert_eq!(List::view(&[1, 0, 9]).unwrap().sizes().len(), 1);
}
