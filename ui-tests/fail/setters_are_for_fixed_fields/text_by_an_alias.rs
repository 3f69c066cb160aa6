// The new text could be longer than its place, whatever its type is called.
// expect: E0308

use pinwire::prelude::*;

type Symbol = String;

#[derive(Message)]
struct Order {
    symbol: Symbol,
}

fn edit(order: &mut OrderMut<'_>) {
    order.set_symbol("ESZ6".to_owned());
}

fn main() {}
