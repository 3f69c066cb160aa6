// Text of a fixed size stands in place.

use pinwire::prelude::*;

#[derive(Packet)]
struct Quote {
    symbol: Ascii<4>,
    side: u8,
}

pub(crate) fn main() {
    assert_eq!(*Quote::view(b"ESZ6B").unwrap().symbol(), "ESZ6");
}
