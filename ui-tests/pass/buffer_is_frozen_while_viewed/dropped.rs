// Dropped after the last use of the view.
// rows: A2-8, A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    let buffer = vec![b'B'];
    let tick = Tick::view(&buffer).unwrap();
    assert_eq!(tick.side(), b'B');
    drop(buffer);
}
