// Which value is it always to have?
// expect: pinwire

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    #[pinwire(const)]
    kind: u8,
}

fn main() {}
