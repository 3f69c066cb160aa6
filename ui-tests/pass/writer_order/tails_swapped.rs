// In the order of the fields, each once.

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
    let mut buffer = [0; 16];
    let written = Table::writer(&mut buffer, TableHead { kind: 1 }).sizes(&[]).options(&[]).payload(&[]).checksum(9).finish();
    assert_eq!(written.unwrap(), b"\x01\0\0\0\0\0\x09");
}
