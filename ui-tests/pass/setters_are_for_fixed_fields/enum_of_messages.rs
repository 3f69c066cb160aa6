// A new message is made.

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

fn edit(order: OrderView<'_>) -> Vec<u8> {
    assert!(order.event() == Event::Halted);
    Order { event: Event::Halted }.to_vec().unwrap()
}

pub(crate) fn main() {}
