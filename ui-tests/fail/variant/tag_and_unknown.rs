// Does it hold tag 9, or all tags that no variant has?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8)]
enum Message<'a> {
    #[pinwire(tag = b'T')]
    Tick(Tick),
    #[pinwire(tag = 9, unknown)]
    Other(Unknown<'a, u8>),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {}
