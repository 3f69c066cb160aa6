// One.

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(rest)]
    text: &'a str,
}

pub(crate) fn main() {
    let mut buffer = [0; 8];
    assert_eq!(Line::writer(&mut buffer, LineHead { kind: 1 }).text("hiho").finish().unwrap().len(), 5);
}
