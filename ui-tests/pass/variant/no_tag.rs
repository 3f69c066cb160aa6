// Each variant has its tag.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8)]
enum Message {
    #[pinwire(tag = b'T')]
    Tick(Tick),
    #[pinwire(tag = b'U')]
    Tock(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert!(matches!(Message::view(b"US"), Ok(MessageView::Tock(_))));
}
