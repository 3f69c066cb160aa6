// The buffer is freed at the end of the statement that made the view.
// expect: E0716
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let tick = Tick::view(&vec![b'B']).unwrap();
    tick.side();
}
