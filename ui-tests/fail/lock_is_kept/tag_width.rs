// The tag of what was released has one byte.
// expect: E0080
// rows: A4-1

use pinwire::UnknownBuf;
use pinwire::prelude::*;

#[derive(Message)]
#[pinwire(tag = u16)]
enum Event {
    #[pinwire(tag = 1)]
    Filled { id: u64 },
    #[pinwire(tag = 2)]
    Halted,
    #[pinwire(unknown)]
    Other(UnknownBuf<u16>),
}

#[derive(Message)]
struct Order {
    event: Event,
}

pinwire::lock!("events.lock", Order);

fn main() {}
