// The length follows from the tail when the packet is written.
// rows: B4-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    #[pinwire(len = text)]
    length: u8,
    text: &'a str,
}

pub(crate) fn main() {
    let mut buffer = [0; 8];
    let written = Line::writer(&mut buffer, LineHead {}).text("hello").finish().unwrap();
    assert_eq!(written, b"\x05hello");
}
