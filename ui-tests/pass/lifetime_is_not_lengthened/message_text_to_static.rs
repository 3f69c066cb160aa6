// As long as its bytes.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    symbol: String,
}

fn symbol<'a>(order: OrderView<'a>) -> &'a str {
    order.symbol()
}

pub(crate) fn main() {}
