// Another variant could be longer than its place.
// expect: E0308

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

fn edit(order: &mut OrderMut<'_>) {
    order.set_event(Event::Halted);
}

fn main() {}
