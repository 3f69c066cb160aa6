// Only `finish` gives the bytes.

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(rest)]
    text: &'a str,
}

pub(crate) fn main() {
    let mut buffer = [0; 8];
    let line = Line::writer(&mut buffer, LineHead { kind: 1 });
    line.text("hi").finish().unwrap();
    assert_eq!(&buffer[..3], b"\x01hi");
}
