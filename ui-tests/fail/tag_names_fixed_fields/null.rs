// A tag that may be absent chooses nothing.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Record {
    #[pinwire(null = 0)]
    kind: Option<u8>,
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

fn main() {}
