// Two numbers stand in two fields of another packet.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = (u8, u8), external)]
enum Message {
    #[pinwire(tag = (1, 2))]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert!(matches!(Message::view_as((1, 2), b"B"), Ok(MessageView::Tick(_))));
}
