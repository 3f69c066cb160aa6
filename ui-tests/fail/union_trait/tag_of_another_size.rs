// Cut to one byte, another tag would choose the variant.
// expect: E0308

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Record {
    kind: u16,
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
