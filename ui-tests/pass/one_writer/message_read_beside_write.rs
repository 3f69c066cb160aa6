// First the one, then the other.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let mut bytes = Order { id: 1 }.to_vec().unwrap();
    let read = Order::view(&bytes).unwrap();
    assert_eq!(read.id(), 1);
    let mut write = Order::view_mut(&mut bytes).unwrap();
    write.set_id(2);
}
