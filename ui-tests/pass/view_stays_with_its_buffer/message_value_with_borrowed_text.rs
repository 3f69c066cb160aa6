// A value that owns its text.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    symbol: String,
}

pub(crate) fn main() {
    let bytes = Order { symbol: "ESZ6".to_owned() }.to_vec().unwrap();
    let order = Order::view(&bytes).unwrap().to_value();
    drop(bytes);
    assert_eq!(order.symbol, "ESZ6");
}
