// A number without a sign.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct List {
    n: u16,
    #[pinwire(count = n)]
    sizes: Vec<u16>,
}

pub(crate) fn main() {
    assert_eq!(List::view(&[0, 1, 0, 9]).unwrap().sizes().len(), 1);
}
