// How many elements are no bytes?
// expect: E0080

use pinwire::prelude::*;

#[derive(Packet)]
struct Batch {
    kind: u8,
    #[pinwire(rest)]
    levels: Vec<[u8; 0]>,
}

fn main() {
    assert_eq!(Batch::view(b"BS").unwrap().levels().len(), 1);
}
