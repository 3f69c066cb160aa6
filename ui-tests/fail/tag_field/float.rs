// Which variant is 0.5?
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Record {
    kind: f32,
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
