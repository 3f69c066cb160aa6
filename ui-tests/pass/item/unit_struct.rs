// One field, one byte.

use pinwire::prelude::*;

#[derive(Packet)]
struct Something {
    kind: u8,
}

pub(crate) fn main() {
    assert_eq!(Something::stream(&[1, 2]).count(), 2);
}
