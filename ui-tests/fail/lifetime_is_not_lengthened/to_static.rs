// The view would claim that the bytes live for ever.
// expect: lifetime
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn longer<'a>(tick: TickView<'a>) -> TickView<'static> {
    tick
}

fn main() {
    longer(Tick::view(b"B").unwrap());
}
