// The caller would get a view of a stack frame that is gone.
// expect: E0515
// rows: A1-5

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn receive() -> TickView<'static> {
    let buffer = [b'B'];
    Tick::view(&buffer).unwrap()
}

fn main() {
    receive();
}
