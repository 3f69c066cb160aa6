// The view would read freed memory.
// expect: E0597
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let tick;
    {
        let buffer = vec![b'B'];
        tick = Tick::view(&buffer).unwrap();
    }
    tick.side();
}
