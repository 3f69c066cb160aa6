// It is a field of one.

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

#[derive(Message)]
struct Order {
    event: Event,
}

fn len<M: Message>(message: &M) -> usize {
    message.encoded_len()
}

pub(crate) fn main() {
    len(&Order { event: Event::Halted });
}
