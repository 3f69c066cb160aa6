// A packet without its tail, and with a length of nothing.
// expect: E0599

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(rest)]
    text: &'a str,
}

fn main() {
    let mut buffer = [0; 8];
    let _ = Line::writer(&mut buffer, LineHead { kind: 1 }).finish();
}
