// What has one size holds nothing of its own kind.
// expect: E0080

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Node {
    kind: u8,
    #[pinwire(count_prefix = u8, recursive = 4)]
    sizes: Vec<u16>,
}

fn main() {}
