// With a tag it would be known.
// expect: pinwire

use pinwire::prelude::*;

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 1)]
    Halted,
    #[pinwire(unknown, tag = 2)]
    Other(UnknownBuf<u8>),
}

fn main() {}
