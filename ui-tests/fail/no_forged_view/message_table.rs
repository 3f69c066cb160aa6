// The mark of a check without the check.
// expect: E0451
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn forge<'a>(order: OrderView<'a>) -> OrderView<'a> {
    OrderView(pinwire::__private::Table { ..order.0 })
}

fn main() {}
