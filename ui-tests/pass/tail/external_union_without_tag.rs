// A field chooses it.

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
    #[pinwire(tag = 1)]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert!(Record::view(&[1, 7]).is_ok());
}
