// A count by hand could differ from that of the list.
// expect: E0560

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

fn main() {
    let mut buffer = [0; 16];
    let _ = Table::writer(&mut buffer, TableHead { kind: 1, n: 0 });
}
