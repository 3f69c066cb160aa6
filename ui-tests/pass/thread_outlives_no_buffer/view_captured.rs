// The thread owns the buffer, and makes the view itself.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn spawn<F: FnOnce() + Send + 'static>(task: F) {
    task();
}

pub(crate) fn main() {
    let buffer = [b'B'];
    spawn(move || assert_eq!(Tick::view(&buffer).unwrap().side(), b'B'));
}
