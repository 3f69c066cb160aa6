// The message of the variant would be read in freed memory.
// expect: E0597
// rows: B5-4

use pinwire::prelude::*;

use pinwire::UnknownBuf;

#[derive(Message)]
#[pinwire(tag = u8)]
enum Event {
    #[pinwire(tag = 1)]
    Noted { text: String },
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

#[derive(Message)]
struct Order {
    event: Event,
}

fn main() {
    let noted;
    {
        let bytes = Order { event: Event::Noted { text: "a".into() } }.to_vec().unwrap();
        noted = match Order::view(&bytes).unwrap().event() {
            EventView::Noted(noted) => noted,
            EventView::Other(_) => return,
        };
    }
    assert_eq!(noted.text(), "a");
}
