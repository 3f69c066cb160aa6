// Bytes of the program are.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

pub(crate) fn main() {
    let bytes: &'static [u8] = b"\x08\0\xFF\xFF\xFF\xFF\x07\0\0\0\0\0\0\0";
    let order: OrderView<'static> = Order::view(bytes).unwrap();
    assert_eq!(order.id(), 7);
}
