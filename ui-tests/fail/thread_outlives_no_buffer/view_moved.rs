// The thread may run on when the buffer is gone.
// expect: E0597
// rows: A1-2

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn spawn<T: Send + 'static>(_: T) {}

fn main() {
    let buffer = vec![b'B'];
    let tick = Tick::view(&buffer).unwrap();
    spawn(tick);
}
