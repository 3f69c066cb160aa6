// A field of no bytes is at the offset of the next one; a tail of such elements has no length.
// expect: E0080

use pinwire::prelude::*;

const COUNT: usize = 0;

#[derive(Packet)]
struct Tick {
    side: u8,
    nothing: [u8; COUNT],
}

fn main() {
    assert_eq!(Tick::view(b"B").unwrap().side(), b'B');
}
