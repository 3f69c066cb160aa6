// Bytes are bytes.

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    symbol: Vec<u8>,
}

fn edit(order: &mut OrderMut<'_>) {
    order.symbol_mut().set(0, &0xFF).unwrap().unwrap();
}

pub(crate) fn main() {}
