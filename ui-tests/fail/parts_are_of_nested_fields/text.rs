// Bytes of text could be set to what is none.
// expect: E0599

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    symbol: String,
}

fn edit(order: &mut OrderMut<'_>) {
    order.symbol_mut().set(0, &0xFF).unwrap().unwrap();
}

fn main() {}
