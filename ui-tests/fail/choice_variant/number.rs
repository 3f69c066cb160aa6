// A number has no fields that could be added to later.
// expect: E0277

use pinwire::prelude::*;

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 1)]
    Moved(i32),
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

fn main() {}
