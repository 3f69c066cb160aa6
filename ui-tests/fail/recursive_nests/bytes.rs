// Bytes hold no packets.
// expect: E0080

use pinwire::prelude::*;

#[derive(Packet)]
struct Node<'a> {
    kind: u8,
    #[pinwire(rest, recursive = 4)]
    body: &'a [u8],
}

fn main() {}
