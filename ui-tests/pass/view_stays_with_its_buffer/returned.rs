// The caller has the buffer.
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn receive(buffer: &mut [u8; 1]) -> TickView<'_> {
    *buffer = [b'B'];
    Tick::view(buffer).unwrap()
}

pub(crate) fn main() {
    assert_eq!(receive(&mut [0]).side(), b'B');
}
