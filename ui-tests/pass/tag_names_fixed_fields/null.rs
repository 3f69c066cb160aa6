// The absent case is a variant.

use pinwire::prelude::*;

#[derive(Packet)]
struct Record {
    kind: u8,
    #[pinwire(tag = kind)]
    body: Body,
}

#[derive(Packet)]
#[pinwire(tag = u8, external)]
enum Body {
    #[pinwire(tag = 0)]
    None(Tick),
    #[pinwire(tag = 1)]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert!(matches!(Record::view(&[0, 7]).unwrap().body(), BodyView::None(_)));
}
