// One.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8)]
enum Message<'a> {
    #[pinwire(tag = b'T')]
    Tick(Tick),
    #[pinwire(unknown)]
    Other(Unknown<'a, u8>),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert!(matches!(Message::view(b"x"), Ok(MessageView::Other(_))));
}
