// What is copied out of the view outlives the growth.
// rows: A2-8, A1-4

use pinwire::prelude::*;

#[derive(Packet, Clone)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    let mut buffer = vec![b'B'];
    let tick = Tick::view(&buffer).unwrap().to_value();
    buffer.extend_from_slice(b"SB");
    assert_eq!(tick.side, b'B');
}
