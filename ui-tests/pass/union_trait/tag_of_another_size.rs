// Field and tag have one type.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Record {
    kind: u16,
    #[pinwire(tag = kind)]
    body: Body,
}

#[derive(Packet)]
#[pinwire(tag = u16, external)]
enum Body {
    #[pinwire(tag = 1)]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert!(Record::view(&[0, 1, 7]).is_ok());
}
