// A number is a field.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Record {
    kind: u8,
    value: u32,
}

pub(crate) fn main() {
    assert_eq!(Record::SIZE, 5);
}
