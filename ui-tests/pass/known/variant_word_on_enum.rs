// On that variant.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8)]
enum Message<'a> {
    #[pinwire(tag = 1)]
    Tick(Tick),
    #[pinwire(unknown)]
    Other(Unknown<'a, u8>),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert!(matches!(Message::view(&[9, 1, 2]), Ok(MessageView::Other(Unknown { tag: 9, bytes: [1, 2] }))));
}
