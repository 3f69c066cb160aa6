// Only the first would ever be made.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8)]
enum Message<'a> {
    #[pinwire(tag = b'T')]
    Tick(Tick),
    #[pinwire(unknown)]
    Other(Unknown<'a, u8>),
    #[pinwire(unknown)]
    Rest(Unknown<'a, u8>),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {}
