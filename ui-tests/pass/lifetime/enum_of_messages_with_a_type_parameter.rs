// Structs can be generic.

use pinwire::prelude::*;

#[derive(Message)]
struct Moved<T> {
    to: T,
}

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 1)]
    Moved { to: u32 },
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

pub(crate) fn main() {}
