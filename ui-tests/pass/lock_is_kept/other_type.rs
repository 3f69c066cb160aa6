// As it was.
// rows: A4-1

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
    note: String,
}

pinwire::lock!("order.lock", Order);

pub(crate) fn main() {}
