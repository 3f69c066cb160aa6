// Several attributes may share the words of a field.

use pinwire::prelude::*;

#[derive(Packet)]
struct Trade {
    #[pinwire(be)]
    #[pinwire(rename = "key")]
    id: u64,
}

pub(crate) fn main() {
    assert_eq!(Trade::view(&[0; 8]).unwrap().key(), 0);
}
