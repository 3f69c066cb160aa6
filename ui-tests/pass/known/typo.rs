// The word as the table has it.

use pinwire::prelude::*;

#[derive(Packet)]
struct Trade {
    #[pinwire(le)]
    id: u64,
}

pub(crate) fn main() {
    assert_eq!(Trade::view(&[7, 0, 0, 0, 0, 0, 0, 0]).unwrap().id(), 7);
}
