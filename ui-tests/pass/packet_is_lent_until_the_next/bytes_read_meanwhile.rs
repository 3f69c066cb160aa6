// Afterwards.

use pinwire::prelude::*;

#[derive(Packet)]
struct Name {
    kind: u8,
    #[pinwire(prefix = u8)]
    text: String,
}

pub(crate) fn main() {
    let mut bytes = *b"\x01\x02hi";
    let mut names = Name::cursor_mut(&mut bytes);
    names.next().unwrap().unwrap().set_kind(7);
    assert_eq!(bytes[0], 7);
}
