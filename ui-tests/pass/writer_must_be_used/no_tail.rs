// Written to its end.

#![deny(unused_must_use)]

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(rest)]
    text: &'a str,
}

pub(crate) fn main() {
    let mut buffer = [0; 8];
    Line::writer(&mut buffer, LineHead { kind: 1 }).text("hi").finish().unwrap();
}
