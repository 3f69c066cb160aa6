// One after the other.

use pinwire::prelude::*;

#[derive(Packet)]
struct Name {
    kind: u8,
    #[pinwire(prefix = u8)]
    text: String,
}

pub(crate) fn main() {
    let mut bytes = *b"\x01\x02hi\x02\0";
    let mut names = Name::cursor_mut(&mut bytes);
    names.next().unwrap().unwrap().set_kind(7);
    names.next().unwrap().unwrap().set_kind(8);
    assert_eq!(bytes, *b"\x07\x02hi\x08\0");
}
