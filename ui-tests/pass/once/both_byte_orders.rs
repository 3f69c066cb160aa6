// One for the struct; a field may have its own.

use pinwire::prelude::*;

#[derive(Packet)]
#[pinwire(be)]
struct Trade {
    id: u64,
    #[pinwire(le)]
    price: u32,
}

pub(crate) fn main() {
    let bytes = [0, 0, 0, 0, 0, 0, 0, 7, 100, 0, 0, 0];
    assert_eq!(Trade::view(&bytes).unwrap().id(), 7);
    assert_eq!(Trade::view(&bytes).unwrap().price(), 100);
}
