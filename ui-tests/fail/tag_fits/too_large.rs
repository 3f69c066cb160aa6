// Cut to a byte, this would be the tag 0.
// expect: pinwire

use pinwire::prelude::*;

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 256)]
    Halted,
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

fn main() {}
