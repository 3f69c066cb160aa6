// The bytes of a function end with it.
// expect: E0597
// rows: A2-12

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let buffer = *b"B";
    let tick: TickView<'static> = Tick::view(&buffer).unwrap();
    tick.side();
}
