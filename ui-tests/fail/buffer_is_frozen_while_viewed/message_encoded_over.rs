// The second message is written over the first, which is still read.
// expect: E0502
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let mut buffer = [0; 14];
    let len = Order { id: 1 }.encode_into(&mut buffer).unwrap();
    let first = Order::view(&buffer[..len]).unwrap();
    Order { id: 2 }.encode_into(&mut buffer).unwrap();
    assert_eq!(first.id(), 1);
}
