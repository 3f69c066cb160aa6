// A variant is one packet with one view.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8)]
enum Message {
    #[pinwire(tag = b'T')]
    Pair(Tick, Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {}
