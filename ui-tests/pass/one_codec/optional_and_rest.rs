// One of the words says it.

use pinwire::prelude::*;

#[derive(Packet)]
struct Frame {
    n: u8,
    #[pinwire(optional)]
    body: Option<u8>,
}

pub(crate) fn main() {
    assert_eq!(Frame::view(&[1]).unwrap().body(), None);
}
