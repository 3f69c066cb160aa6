// One tag for each.

use pinwire::prelude::*;

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 7)]
    Opened,
    #[pinwire(tag = 0x08)]
    Closed,
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

pub(crate) fn main() {}
