// None.

use pinwire::prelude::*;

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 1)]
    Halted,
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

#[derive(Message)]
struct Order {
    id: u64,
    #[pinwire(since = 2)]
    event: Option<Event>,
}

pub(crate) fn main() {}
