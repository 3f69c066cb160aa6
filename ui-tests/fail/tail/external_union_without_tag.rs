// Nothing would choose the variant.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
struct Record {
    kind: u8,
    #[pinwire(rest)]
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
