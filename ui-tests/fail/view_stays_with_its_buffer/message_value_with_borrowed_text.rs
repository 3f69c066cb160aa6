// The value's text still lies in the bytes.
// expect: E0505
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order<'a> {
    symbol: &'a str,
}

fn main() {
    let bytes = Order { symbol: "ESZ6" }.to_vec().unwrap();
    let order = Order::view(&bytes).unwrap().to_value();
    drop(bytes);
    assert_eq!(order.symbol, "ESZ6");
}
