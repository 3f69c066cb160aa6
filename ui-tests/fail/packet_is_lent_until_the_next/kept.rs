// The next call may change what the first packet is.
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
    let mut first = names.next().unwrap().unwrap();
    let mut second = names.next().unwrap().unwrap();
    first.set_kind(7);
    second.set_kind(8);
}
