// Only a check makes one.
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

fn forge<'a>(order: OrderView<'a>) -> OrderView<'a> {
    OrderView(order.0)
}

pub(crate) fn main() {}
