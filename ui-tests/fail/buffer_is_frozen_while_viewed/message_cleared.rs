// The next message would be read through the view of the first.
// expect: E0502
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    symbol: String,
}

fn main() {
    let mut bytes = Order { symbol: "ESZ6".to_owned() }.to_vec().unwrap();
    let order = Order::view(&bytes).unwrap();
    bytes.clear();
    assert_eq!(order.symbol(), "ESZ6");
}
