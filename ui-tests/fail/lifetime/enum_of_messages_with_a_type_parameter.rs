// What stands behind a tag would be another thing in each program.
// expect: pinwire

use pinwire::prelude::*;

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event<T> {
    #[pinwire(tag = 1)]
    Moved { to: T },
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

fn main() {}
