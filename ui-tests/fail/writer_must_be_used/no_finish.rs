// An error on the way, such as a buffer that is too small, is never seen.
// expect: lint

#![deny(unused_must_use)]

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(rest)]
    text: &'a str,
}

fn main() {
    let mut buffer = [0; 8];
    Line::writer(&mut buffer, LineHead { kind: 1 }).text("too long for this");
}
