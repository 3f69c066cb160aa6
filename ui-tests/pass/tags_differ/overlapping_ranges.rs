// The ranges stand side by side.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8, external)]
enum Message {
    #[pinwire(tag = 32..=33)]
    Tick(Tick),
    #[pinwire(tag = 34)]
    Tock(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert!(matches!(Message::view_as(34, b"B"), Ok(MessageView::Tock(_))));
}
