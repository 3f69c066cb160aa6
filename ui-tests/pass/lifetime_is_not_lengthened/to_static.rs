// A view may be used for less than its lifetime.
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn shorter<'a>(tick: TickView<'static>, _: &'a u8) -> TickView<'a> {
    tick
}

pub(crate) fn main() {
    assert_eq!(shorter(Tick::view(b"B").unwrap(), &1).side(), b'B');
}
