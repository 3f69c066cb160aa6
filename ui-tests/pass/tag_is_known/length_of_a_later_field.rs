// The length of a field in front is.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8, external)]
enum Body<'a> {
    #[pinwire(tag = 1)]
    One(One),
    #[pinwire(unknown)]
    Other(Unknown<'a, u8>),
}

#[derive(Packet)]
struct One {
    value: u8,
}

#[derive(Packet)]
struct Envelope<'a> {
    #[pinwire(len = note)]
    kind: u8,
    note: &'a [u8],
    #[pinwire(tag = kind, prefix = u8)]
    body: Body<'a>,
}

pub(crate) fn main() {
    assert!(matches!(Envelope::view(&[1, 9, 1, 7]).unwrap().body(), BodyView::One(_)));
}
