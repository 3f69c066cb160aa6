// By two.

use pinwire::prelude::*;

#[derive(Packet)]
struct Record {
    major: u8,
    minor: u8,
    #[pinwire(tag = (major, minor))]
    body: Body,
}

#[derive(Packet)]
#[pinwire(tag = (u8, u8), external)]
enum Body {
    #[pinwire(tag = (1, 2))]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    assert!(Record::view(&[1, 2, 7]).is_ok());
}
