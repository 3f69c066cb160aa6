// Packets of any size are a sequence.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Line {
    n: u8,
    #[pinwire(count = n)]
    names: SequenceBuf<Name>,
}

#[derive(Packet)]
struct Name {
    kind: u8,
    #[pinwire(prefix = u8)]
    text: String,
}

pub(crate) fn main() {
    assert_eq!(Line::view(b"\x01\0\x02hi").unwrap().names().len(), 1);
}
