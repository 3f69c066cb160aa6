// Only a check makes one.
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let _ = Order::view(b"\x08\0\xFF\xFF\xFF\xFF\x07\0\0\0\0\0\0\0").unwrap();
}
