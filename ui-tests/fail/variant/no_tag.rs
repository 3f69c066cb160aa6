// The variant could never be read.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8)]
enum Message {
    #[pinwire(tag = b'T')]
    Tick(Tick),
    Tock(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {}
