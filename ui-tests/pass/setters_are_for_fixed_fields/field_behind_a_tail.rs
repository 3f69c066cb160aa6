// A field of the fixed part.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Table<'a> {
    kind: u8,
    n: u8,
    #[pinwire(len = options)]
    words: u8,
    #[pinwire(len = payload + words)]
    total: u16,
    #[pinwire(count = n)]
    sizes: &'a [u8],
    options: &'a [u8],
    payload: &'a [u8],
    checksum: u16,
}

pub(crate) fn main() {
    let mut bytes = *b"\x01\0\0\0\0\0\x09";
    let mut table = Table::view_mut(&mut bytes).unwrap();
    table.set_kind(7);
    assert_eq!(bytes[0], 7);
}
