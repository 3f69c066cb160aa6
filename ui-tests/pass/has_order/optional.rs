// The largest.

use pinwire::prelude::*;

#[derive(Packet)]
struct Line {
    kind: u8,
    #[pinwire(optional, be)]
    body: Option<u16>,
}

pub(crate) fn main() {
    assert_eq!(Line::view(&[1, 0, 2]).unwrap().body(), Some(2));
}
