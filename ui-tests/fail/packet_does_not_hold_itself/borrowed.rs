// Bytes could nest without end.
// expect: pinwire
// rows: B2-4

use pinwire::prelude::*;

#[derive(Packet)]
struct Node<'a> {
    kind: u8,
    #[pinwire(prefix = u8)]
    nodes: Sequence<'a, Self>,
}

fn main() {}
