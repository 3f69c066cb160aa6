// Which of the five values is to be written?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u8)]
enum Message {
    #[pinwire(tag = 32..=36)]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {}
