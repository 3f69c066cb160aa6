// A writer is used up by its tail.

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
    let first = line.text("hi").finish();
    assert!(first.is_ok());
}
