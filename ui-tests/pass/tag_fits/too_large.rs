// The largest one.

use pinwire::prelude::*;

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 255)]
    Halted,
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

pub(crate) fn main() {}
