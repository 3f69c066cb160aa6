// Each would change what the other has checked.
// expect: E0499
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn main() {
    let mut bytes = Order { id: 1 }.to_vec().unwrap();
    let mut first = Order::view_mut(&mut bytes).unwrap();
    let mut second = Order::view_mut(&mut bytes).unwrap();
    first.set_id(2);
    second.set_id(3);
}
