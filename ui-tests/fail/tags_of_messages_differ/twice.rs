// A reader would find two messages behind one tag.
// expect: pinwire

use pinwire::prelude::*;

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 7)]
    Opened,
    #[pinwire(tag = 0x07)]
    Closed,
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

fn main() {}
