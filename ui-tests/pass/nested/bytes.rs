// A packet does.

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame<'a> {
    kind: u8,
    #[pinwire(nested)]
    body: Body<'a>,
}

#[derive(Packet)]
struct Body<'a> {
    kind: u8,
    #[pinwire(prefix = u8)]
    bytes: &'a [u8],
}

pub(crate) fn main() {
    assert_eq!(Frame::view(&[1, 2, 1, 9]).unwrap().body().bytes(), [9]);
}
