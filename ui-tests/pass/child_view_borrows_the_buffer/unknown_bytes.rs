// Before it is freed.
// rows: B5-4

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
    let bytes = Order { event: Event::Other(UnknownBuf { tag: 9, bytes: vec![1] }) }.to_vec().unwrap();
    let event = Order::view(&bytes).unwrap().event();
    assert!(matches!(event, EventView::Other(other) if other.bytes == [1]));
    drop(bytes);
}
