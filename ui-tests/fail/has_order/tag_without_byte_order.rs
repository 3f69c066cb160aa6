// A tag of two bytes would be read in the host's order.
// expect: E0080

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(tag = u16)]
enum Message {
    #[pinwire(tag = 1)]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {}
