// A message is a struct, so that it can grow.
// expect: E0277

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

fn len<M: Message>(message: &M) -> usize {
    message.encoded_len()
}

fn main() {
    len(&Event::Halted);
}
