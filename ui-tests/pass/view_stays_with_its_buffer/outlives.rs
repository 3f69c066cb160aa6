// The buffer lives as long as its view.
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    let buffer = vec![b'B'];
    let tick;
    {
        tick = Tick::view(&buffer).unwrap();
    }
    assert_eq!(tick.side(), b'B');
}
