// It lives as long as the bytes, and longer than the view.
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(rest)]
    payload: &'a [u8],
}

fn payload<'a>(line: LineView<'a>) -> &'a [u8] {
    line.payload()
}

pub(crate) fn main() {
    assert_eq!(payload(Line::view(b"ab").unwrap()), b"b");
}
