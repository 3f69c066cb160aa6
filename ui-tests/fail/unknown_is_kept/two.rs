// Which of the two keeps it?
// expect: pinwire

use pinwire::prelude::*;

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 1)]
    Halted,
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
    #[pinwire(unknown)]
    Strange(UnknownBuf<u8>),
}

fn main() {}
