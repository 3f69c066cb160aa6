// The bytes change while they are read.
// expect: E0502
// rows: B5-7

use pinwire::prelude::*;

#[derive(Packet)]
struct Name {
    kind: u8,
    #[pinwire(prefix = u8)]
    text: String,
}

fn main() {
    let mut bytes = *b"\x01\x02hi";
    let mut names = Name::cursor_mut(&mut bytes);
    assert_eq!(bytes[0], 1);
    names.next().unwrap().unwrap().set_kind(7);
}
