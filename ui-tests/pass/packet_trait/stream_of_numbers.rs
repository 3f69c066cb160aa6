// A packet of one number.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Port {
    number: u16,
}

pub(crate) fn main() {
    assert_eq!(Port::stream(&[1, 7]).count(), 1);
}
