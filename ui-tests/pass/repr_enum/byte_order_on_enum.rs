// The field (or its struct) has the byte order.

use pinwire::prelude::*;

#[derive(Packet)]
#[repr(u16)]
enum Kind {
    Tick = 1,
}

#[derive(Packet)]
struct Record {
    #[pinwire(be)]
    kind: Kind,
}

pub(crate) fn main() {
    assert!(Record::view(&[0, 1]).is_ok());
}
