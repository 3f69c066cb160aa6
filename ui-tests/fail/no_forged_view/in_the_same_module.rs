// Next to the derive the view's own field can be named, but what it holds cannot be made.
// expect: E0308
// rows: A2-10

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn main() {
    let _ = TickView(b"B");
}
