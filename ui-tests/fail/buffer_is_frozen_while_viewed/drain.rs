// Consuming the front of a receive buffer moves the bytes behind it.
// expect: E0502
// rows: A2-8, A1-4

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let mut buffer = vec![b'B', b'S'];
    let (tick, _) = Tick::view_prefix(&buffer).unwrap();
    buffer.drain(..Tick::SIZE);
    tick.side();
}
