// Where one element ends and the next begins, nothing says.
// expect: E0080
// rows: A3-4

use pinwire::prelude::*;

#[derive(Packet)]
struct Item {
    kind: u8,
    #[pinwire(rest)]
    text: String,
}

#[derive(Packet)]
struct List {
    count: u8,
    #[pinwire(rest)]
    items: SequenceBuf<Item>,
}

fn main() {}
