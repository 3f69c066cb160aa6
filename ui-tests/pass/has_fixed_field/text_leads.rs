// Its length is a field.

use pinwire::prelude::*;

#[derive(Packet)]
struct Name<'a> {
    #[pinwire(len = text)]
    length: u8,
    text: &'a str,
}

pub(crate) fn main() {
    assert_eq!(Name::view(b"\x02hi").unwrap().text(), "hi");
}
