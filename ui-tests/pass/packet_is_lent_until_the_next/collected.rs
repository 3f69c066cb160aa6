// What is wanted of each is copied.

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
    let mut kinds = Vec::new();
    while let Some(name) = names.next() {
        kinds.push(name.unwrap().as_view().unwrap().kind());
    }
    assert_eq!(kinds, [1, 2]);
}
