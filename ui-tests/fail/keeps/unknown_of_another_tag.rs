// The tag that was kept would be cut when it is written again.
// expect: E0277

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be, tag = u16)]
enum Message<'a> {
    #[pinwire(tag = 1)]
    Tick(Tick),
    #[pinwire(unknown)]
    Other(Unknown<'a, u8>),
}

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {}
