// Rows are a cast of bytes.
// rows: A2-10

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

pub(crate) fn main() {
    let row: Row<Tick> = Tick::rows(b"B").unwrap()[0];
    assert_eq!(row.view().side(), b'B');
}
