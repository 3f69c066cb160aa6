// A tuple of at most 512 bytes.

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    at: ([u64; 63], u32),
}

pub(crate) fn main() {
    let mut bytes = Order { at: ([0; 63], 1) }.to_vec().unwrap();
    Order::view_mut(&mut bytes).unwrap().set_at(([1; 63], 2)).unwrap();
}
