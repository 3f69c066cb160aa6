// A variant closes the cycle.
// rows: B2-4

use pinwire::prelude::*;

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8, recursive)]
enum Event {
    #[pinwire(tag = 1)]
    Not { inner: Box<Event> },
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

pub(crate) fn main() {}
