// Of one byte.

use pinwire::prelude::*;

#[derive(Packet)]
struct Name<'a> {
    kind: u8,
    #[pinwire(prefix = u8)]
    text: &'a str,
}

pub(crate) fn main() {
    assert_eq!(Name::view(b"\x01\x02hi").unwrap().text(), "hi");
}
