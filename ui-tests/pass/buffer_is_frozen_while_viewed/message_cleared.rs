// Cleared behind the last use.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    symbol: String,
}

pub(crate) fn main() {
    let mut bytes = Order { symbol: "ESZ6".to_owned() }.to_vec().unwrap();
    let order = Order::view(&bytes).unwrap();
    assert_eq!(order.symbol(), "ESZ6");
    bytes.clear();
}
