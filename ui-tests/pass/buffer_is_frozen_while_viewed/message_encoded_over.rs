// Written behind the last use.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let mut buffer = [0; 14];
    let len = Order { id: 1 }.encode_into(&mut buffer).unwrap();
    let first = Order::view(&buffer[..len]).unwrap();
    assert_eq!(first.id(), 1);
    Order { id: 2 }.encode_into(&mut buffer).unwrap();
}
