// The walk would go on in bytes that were moved.
// expect: E0502
// rows: A2-8, A1-4

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let mut buffer = vec![b'B', b'S'];
    for tick in Tick::stream(&buffer) {
        buffer.push(tick.unwrap().side());
    }
}
