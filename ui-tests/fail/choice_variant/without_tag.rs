// The order of variants is not for ever, a tag is.
// expect: pinwire

use pinwire::prelude::*;

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    Halted,
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

fn main() {}
