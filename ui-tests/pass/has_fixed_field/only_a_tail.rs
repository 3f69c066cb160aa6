// With a field in front.

use pinwire::prelude::*;

#[derive(Packet)]
struct Line<'a> {
    kind: u8,
    #[pinwire(rest)]
    text: &'a str,
}

pub(crate) fn main() {
    assert_eq!(Line::stream(b"xabc").count(), 1);
}
