// Growth after the last use of the view.
// rows: A2-8, A1-4

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    let mut buffer = vec![b'B'];
    let tick = Tick::view(&buffer).unwrap();
    assert_eq!(tick.side(), b'B');
    buffer.push(b'S');
}
