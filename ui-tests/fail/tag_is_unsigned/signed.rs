// A tag is a name, and names are not negative.
// expect: pinwire

use pinwire::prelude::*;

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = i8)]
enum Event {
    #[pinwire(tag = 1)]
    Halted,
    #[pinwire(unknown)]
    Other(UnknownBuf<i8>),
}

fn main() {}
