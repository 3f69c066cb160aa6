// The payload would claim that the bytes live for ever.
// expect: lifetime
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(rest)]
    payload: &'a [u8],
}

fn payload<'a>(line: LineView<'a>) -> &'static [u8] {
    line.payload()
}

fn main() {
    payload(Line::view(b"ab").unwrap());
}
