// Each element has a length.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Item {
    #[pinwire(len = self)]
    size: u8,
    #[pinwire(rest)]
    text: String,
}

#[derive(Packet)]
struct List {
    count: u8,
    #[pinwire(rest)]
    items: SequenceBuf<Item>,
}

pub(crate) fn main() {
    assert_eq!(List::view(&[0, 2, b'a', 1]).unwrap().items().len(), 2);
}
