// The vector may move its bytes when it grows; the view would read the old place.
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
    buffer.extend_from_slice(b"SB");
    tick.side();
}
