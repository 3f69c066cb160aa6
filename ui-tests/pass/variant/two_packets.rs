// Two packets in a row are a packet of two fields.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8)]
enum Message {
    #[pinwire(tag = b'T')]
    Pair(Pair),
}

#[derive(Packet)]
struct Pair {
    first: Tick,
    second: Tick,
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert!(Message::view(b"TBS").is_ok());
}
