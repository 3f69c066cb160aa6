// As the field of a message.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(le)]
struct Level {
    price: i64,
}

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 1)]
    Quoted { level: Level },
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

pub(crate) fn main() {}
