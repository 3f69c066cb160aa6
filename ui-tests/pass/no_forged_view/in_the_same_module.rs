// It can only be taken from another view.
// rows: A2-10

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    let tick = Tick::view(b"B").unwrap();
    let _ = TickView(tick.0);
}
