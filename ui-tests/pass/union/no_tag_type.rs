// One byte, in front.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8)]
enum Message {
    #[pinwire(tag = b'T')]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert!(Message::view(b"TB").is_ok());
}
