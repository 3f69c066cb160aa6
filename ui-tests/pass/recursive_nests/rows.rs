// Without the word.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Node {
    kind: u8,
    #[pinwire(count_prefix = u8)]
    sizes: Vec<u16>,
}

pub(crate) fn main() {
    assert_eq!(Node::view(&[1, 1, 0, 9]).unwrap().sizes().len(), 1);
}
