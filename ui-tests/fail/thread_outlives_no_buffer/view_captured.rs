// The thread may run on when this function has returned.
// expect: E0373
// rows: A1-2

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn spawn<F: FnOnce() + Send + 'static>(_: F) {}

fn main() {
    let buffer = [b'B'];
    spawn(|| drop(Tick::view(&buffer).unwrap().side()));
}
