// A length that is not that of its tail: the next reader runs over.
// expect: E0599
// rows: B4-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    #[pinwire(len = text)]
    length: u8,
    text: &'a str,
}

fn main() {
    let mut buffer = *b"\x01a";
    Line::view_mut(&mut buffer).unwrap().set_length(9);
}
