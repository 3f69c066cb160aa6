// A value of the field's type.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Header {
    #[pinwire(const = 0x5057)]
    magic: u16,
}

pub(crate) fn main() {
    assert!(Header::view(b"PW").is_ok());
}
