// One of the words says it.

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    n: u8,
    #[pinwire(prefix = u8)]
    body: Name<'a>,
}

#[derive(Packet)]
struct Name<'a> {
    kind: u8,
    #[pinwire(rest)]
    text: &'a str,
}

pub(crate) fn main() {
    assert_eq!(Frame::view(b"\x01\x02xy").unwrap().body().text(), "y");
}
