// A length by hand could differ from that of the tail.
// expect: E0560

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(len = text)]
    length: u8,
    text: &'a str,
}

fn main() {
    let mut buffer = [0; 8];
    let _ = Line::writer(&mut buffer, LineHead { kind: 1, length: 9 }).text("hi").finish();
}
