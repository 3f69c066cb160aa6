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

pub(crate) fn main() {
    let bytes = Order { event: Event::Halted }.to_vec().unwrap();
    assert_eq!(Order::view(&bytes).unwrap().event(), EventView::Halted);
}
