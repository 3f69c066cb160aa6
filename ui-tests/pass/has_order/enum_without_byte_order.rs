// The wire's order is declared at its field.

use pinwire::prelude::*;

#[derive(Packet)]
#[repr(u16)]
enum Kind {
    Tick = 1,
}

#[derive(Packet)]
#[pinwire(be)]
struct Record {
    kind: Kind,
}

pub(crate) fn main() {
    assert!(Record::view(&[0, 1]).is_ok());
}
