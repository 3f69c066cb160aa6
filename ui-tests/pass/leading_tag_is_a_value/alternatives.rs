// With the tag elsewhere, only read here, alternatives are a tag.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8, external)]
enum Message {
    #[pinwire(tag = b'T' | b't')]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert!(matches!(Message::view_as(b't', b"B"), Ok(MessageView::Tick(_))));
}
