// The bytes of the view would be anybody's.
// expect: E0502
// rows: A2-8, A1-4

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let mut buffer = vec![b'B'];
    let tick = Tick::view(&buffer).unwrap();
    buffer.clear();
    tick.side();
}
