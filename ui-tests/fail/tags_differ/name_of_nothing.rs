// As a pattern, a name that is no constant's would match every tag.
// expect: E0425

use pinwire::prelude::*;

const TICK: u8 = 1;

#[derive(Packet)]
#[pinwire(tag = u8, external)]
enum Message {
    #[pinwire(tag = TIKC)]
    Tick(Tick),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    println!("{TICK}");
}
