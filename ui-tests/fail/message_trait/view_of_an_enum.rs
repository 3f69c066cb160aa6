// A message is a struct, so that it can grow.
// expect: E0599

use pinwire::prelude::*;

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 1)]
    Halted,
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

fn main() {
    let bytes = [1];
    Event::view(&bytes).unwrap();
}
