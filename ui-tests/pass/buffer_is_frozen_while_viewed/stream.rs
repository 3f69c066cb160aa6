// The remainder is kept when the walk is over.
// rows: A2-8, A1-4

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    let mut buffer = vec![b'B', b'S'];
    let count = Tick::stream(&buffer).filter(Result::is_ok).count();
    buffer.push(b'X');
    assert_eq!((count, buffer.len()), (2, 3));
}
