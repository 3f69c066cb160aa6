// The reader would see a value change under it.
// expect: E0502
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let mut bytes = Order { id: 1 }.to_vec().unwrap();
    let read = Order::view(&bytes).unwrap();
    let mut write = Order::view_mut(&mut bytes).unwrap();
    write.set_id(2);
    assert_eq!(read.id(), 1);
}
