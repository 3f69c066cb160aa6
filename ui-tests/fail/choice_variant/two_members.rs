// What would the getter of the second one be called?
// expect: pinwire

use pinwire::prelude::*;

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 1)]
    Moved(i32, i32),
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

fn main() {}
