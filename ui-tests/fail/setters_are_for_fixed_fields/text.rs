// The new text could be longer than its place.
// expect: E0599

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    symbol: String,
}

fn edit(order: &mut OrderMut<'_>) {
    order.set_symbol("ESZ6".to_owned());
}

fn main() {}
