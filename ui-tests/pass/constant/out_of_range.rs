// A constant in range.

use pinwire::prelude::*;

#[derive(Packet)]
struct Header {
    #[pinwire(const = 0x50)]
    magic: u8,
}

pub(crate) fn main() {
    assert!(Header::view(b"P").is_ok());
}
