// Only the last one would be there.
// expect: E0499
// rows: B5-7

use pinwire::prelude::*;

#[derive(Packet)]
struct Name {
    kind: u8,
    #[pinwire(prefix = u8)]
    text: String,
}

fn main() {
    let mut bytes = *b"\x01\x02hi\x02\0";
    let mut names = Name::cursor_mut(&mut bytes);
    let mut all = Vec::new();
    while let Some(name) = names.next() {
        all.push(name.unwrap());
    }
}
