// An alias of a number is a number.

use pinwire::prelude::*;

type Symbol = u64;

#[derive(Message)]
struct Order {
    symbol: Symbol,
}

fn edit(order: &mut OrderMut<'_>) {
    order.set_symbol(7);
}

pub(crate) fn main() {}
