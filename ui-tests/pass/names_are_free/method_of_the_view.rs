// Another name for the getter.

use pinwire::prelude::*;

#[derive(Packet)]
struct Key {
    #[pinwire(rename = "as_bytes_")]
    as_bytes: [u8; 4],
}

pub(crate) fn main() {
    assert_eq!(Key::view(b"abcd").unwrap().as_bytes_(), b"abcd");
}
