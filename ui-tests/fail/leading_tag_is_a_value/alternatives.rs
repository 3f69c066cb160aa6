// Which of the two values is to be written?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8)]
enum Message {
    #[pinwire(tag = b'T' | b't')]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {}
