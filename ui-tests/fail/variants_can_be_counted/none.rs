// Nothing of it could be read.
// expect: pinwire

use pinwire::prelude::*;

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

fn main() {}
