// The value is taken out.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    symbol: String,
}

fn read() -> Order {
    let bytes = Order { id: 7, symbol: "ESZ6".to_owned() }.to_vec().unwrap();
    Order::view(&bytes).unwrap().to_value()
}

pub(crate) fn main() {
    assert_eq!(read().id, 7);
}
