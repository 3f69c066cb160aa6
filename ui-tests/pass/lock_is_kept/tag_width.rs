// It has.
// rows: A4-1

use pinwire::UnknownBuf;
use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 1)]
    Filled { id: u64 },
    #[pinwire(tag = 2)]
    Halted,
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

#[derive(Message)]
struct Order {
    event: Event,
}

pinwire::lock!("events.lock", Order);

pub(crate) fn main() {}
