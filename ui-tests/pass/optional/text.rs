// The rest may be empty.

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(rest)]
    newer: &'a str,
}

pub(crate) fn main() {
    assert_eq!(Frame::view(&[1]).unwrap().newer(), "");
}
