// The bytes in front of a union are one number.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = (u8, u8))]
enum Message {
    #[pinwire(tag = (1, 2))]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {}
