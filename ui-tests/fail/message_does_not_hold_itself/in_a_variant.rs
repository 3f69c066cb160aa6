// Bytes could nest without end.
// expect: pinwire
// rows: B2-4

use pinwire::prelude::*;

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 1)]
    Not { inner: Box<Event> },
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

fn main() {}
