// The name of a constant.

use pinwire::prelude::*;

const TICK: u8 = 1;

#[derive(Packet)]
#[pinwire(tag = u8, external)]
enum Message {
    #[pinwire(tag = TICK)]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    println!("{TICK}");
}
