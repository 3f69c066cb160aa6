// The view would read freed memory.
// expect: E0505
// rows: A2-8, A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let buffer = vec![b'B'];
    let tick = Tick::view(&buffer).unwrap();
    drop(buffer);
    tick.side();
}
