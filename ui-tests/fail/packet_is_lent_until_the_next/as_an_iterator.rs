// An iterator cannot lend.
// expect: E0277
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
    for name in Name::cursor_mut(&mut bytes) {
        name.unwrap().set_kind(7);
    }
}
