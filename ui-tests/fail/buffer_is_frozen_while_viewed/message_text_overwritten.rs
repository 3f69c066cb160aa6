// Text that was checked would be other bytes.
// expect: E0502
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    symbol: String,
}

fn main() {
    let mut bytes = Order { symbol: "ESZ6".to_owned() }.to_vec().unwrap();
    let symbol = Order::view(&bytes).unwrap().symbol();
    bytes[10] = 0xFF;
    assert_eq!(symbol, "ESZ6");
}
