// Packets of different lengths are not rows.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    #[pinwire(len = text)]
    length: u8,
    text: &'a str,
}

fn main() {
    let _ = Line::rows;
}
