// This one.

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    #[pinwire(const = b'T')]
    kind: u8,
}

pub(crate) fn main() {
    assert!(Tick::view(b"X").is_err());
}
