// It follows from the tail.

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(len = text)]
    length: u8,
    text: &'a str,
}

pub(crate) fn main() {
    let mut buffer = [0; 8];
    let written = Line::writer(&mut buffer, LineHead { kind: 1 }).text("hi").finish().unwrap();
    assert_eq!(written, b"\x01\x02hi");
}
