// How many bytes has the tag, and where does it stand?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
enum Message {
    #[pinwire(tag = b'T')]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {}
