// With the tag elsewhere, only read here, a range is a tag.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8, external)]
enum Message {
    #[pinwire(tag = 32..=36)]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert!(matches!(Message::view_as(33, b"B"), Ok(MessageView::Tick(_))));
}
