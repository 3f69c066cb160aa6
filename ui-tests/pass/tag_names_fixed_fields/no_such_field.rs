// A field does.

use pinwire::prelude::*;

#[derive(Packet)]
struct Record {
    rtype: u8,
    #[pinwire(tag = rtype)]
    body: Body,
}

#[derive(Packet)]
#[pinwire(tag = u8, external)]
enum Body {
    #[pinwire(tag = 1)]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert!(matches!(Record::view(&[1, 7]).unwrap().body(), BodyView::Tick(_)));
}
