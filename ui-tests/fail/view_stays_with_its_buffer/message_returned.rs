// The bytes end with the function.
// expect: E0515
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    symbol: String,
}

fn read() -> OrderView<'static> {
    let bytes = Order { id: 7, symbol: "ESZ6".to_owned() }.to_vec().unwrap();
    Order::view(&bytes).unwrap()
}

fn main() {
    assert_eq!(read().id(), 7);
}
