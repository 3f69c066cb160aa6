// One.

use pinwire::prelude::*;

#[derive(Packet)]
struct Pair<'a> {
    kind: u8,
    #[pinwire(rest)]
    text: &'a str,
}

pub(crate) fn main() {
    assert_eq!(Pair::view(b"xabc").unwrap().text(), "abc");
}
