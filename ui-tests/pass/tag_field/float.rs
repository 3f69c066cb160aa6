// An integer is a tag, and so is an enum.

use pinwire::prelude::*;

#[derive(Packet)]
struct Record {
    kind: Kind,
    #[pinwire(tag = kind)]
    body: Body,
}

#[derive(Packet)]
#[repr(u8)]
enum Kind {
    Tick = 1,
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
