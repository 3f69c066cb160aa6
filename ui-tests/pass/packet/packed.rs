// A plain struct.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(le)]
#[repr(C)]
struct Trade {
    kind: u8,
    id: u64,
}

pub(crate) fn main() {
    assert_eq!(Trade::SIZE, 9);
}
