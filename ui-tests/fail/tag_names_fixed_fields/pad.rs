// What stands in a pad is ignored, so it chooses nothing.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Record {
    #[pinwire(pad = 1)]
    kind: (),
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
