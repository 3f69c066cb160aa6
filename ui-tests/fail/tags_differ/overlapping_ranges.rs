// Tag 34 would always be the first variant.
// expect: lint

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8, external)]
enum Message {
    #[pinwire(tag = 32..=36)]
    Tick(Tick),
    #[pinwire(tag = 34)]
    Tock(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {}
