// Zero bytes are no variant to those who still read it.
// expect: E0080

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
    #[pinwire(reserved = Event)]
    event: (),
}

fn main() {}
