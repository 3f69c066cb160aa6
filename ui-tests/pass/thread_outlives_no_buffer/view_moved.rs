// A scoped thread ends before the buffer does.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    let buffer = vec![b'B'];
    let tick = Tick::view(&buffer).unwrap();
    std::thread::scope(|scope| {
        scope.spawn(move || assert_eq!(tick.side(), b'B'));
    });
}
