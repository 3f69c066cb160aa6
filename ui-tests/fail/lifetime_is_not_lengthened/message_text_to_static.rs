// Text of a message lives no longer than its bytes.
// expect: lifetime
// rows: A1-2

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    symbol: String,
}

fn symbol<'a>(order: OrderView<'a>) -> &'static str {
    order.symbol()
}

fn main() {}
